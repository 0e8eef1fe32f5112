import { redirects } from '@nuclear-security-summits/data/redirects'

/** The id that took the place of a former one; any other as it is. */
export function currentId<I extends string>(id: I): I {
  const [target, ...others] = redirects().find(({ from }) => from === id)?.to ?? []
  return target !== undefined && others.length === 0 ? (target as string as I) : id
}
