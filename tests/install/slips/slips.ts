import { attendance, type StateId, summits } from '@nuclear-security-summits/sdk'

summits.byId['summit:nss2016']
attendance({ summit: 'summit:nss_2016' })
summits.where({ host: 'state:usaa' })
export const state: StateId = 'state:russ'
attendance({ sumit: 'summit:nss-2016' })
summits.where({ ordinl: 4 })
