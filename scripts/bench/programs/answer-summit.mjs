import { summits } from '@nuclear-security-summits/sdk'

console.log(summits.get('summit:nss-2016').name)
