import { nameOf, type Participation } from '@nuclear-security-summits/sdk'

/** Who led a delegation, each with the title and, of a stand-in, for whom; nothing for those who stayed away. */
export function headsOf(one: Participation): string | undefined {
  if (one.outcome === 'absent') return undefined
  if (one.heads.length === 0) return 'not known'
  return one.heads
    .map(({ person, capacity, standsInFor }) => {
      const instead = standsInFor ? `, for ${nameOf(standsInFor)}` : ''
      return `${nameOf(person)} (${capacity.title}${instead})`
    })
    .join('; ')
}
