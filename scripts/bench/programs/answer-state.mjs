import { states } from '@nuclear-security-summits/sdk/states'

console.log(states.get('state:rus').name)
