import { summits } from '@nuclear-security-summits/data/summits'
import { schemaErrors } from '@nuclear-security-summits/model/validators'
import { states } from '@nuclear-security-summits/sdk/states'

export const names: string[] = summits().map(({ host }) => states.byId[host].name)
export const keywords: string[] = schemaErrors('state', {}).map(({ keyword }) => keyword)

// @ts-expect-error a package whose types are lost would be `any`, and take this
states.noSuchMember
