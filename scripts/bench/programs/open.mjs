// The first look-up in a dataset in a folder.
import { openDataset } from '@nuclear-security-summits/sdk/open'

console.log(openDataset(process.argv[2]).participations.get(process.argv[3]).outcome)
