import { NssError } from '../errors.js'
import type { Redirect } from '../kinds/redirect.js'
import type { Snapshot } from './snapshot.js'

/** Where an id went, to the end of all redirects. */
export interface Destination {
  readonly redirect: Redirect
  /** The ids in its place; none where it was withdrawn. */
  readonly to: readonly string[]
}

/**
 * Where each former id of a dataset went, by id.
 *
 * @throws {NssError} `redirect-loop` where redirects go round in a circle
 */
export function destinationsOf({ redirects, version }: Snapshot): Map<string, Destination> {
  const byFrom = new Map(redirects.map((redirect) => [redirect.from as string, redirect]))
  const follow = (id: string, way: readonly string[]): string[] => {
    const next = byFrom.get(id)
    if (!next) return [id]
    if (way.includes(id)) {
      const circle = [...way.slice(way.indexOf(id)), id].join(' → ')
      throw new NssError(
        'redirect-loop',
        `The redirects of ${version} go round in a circle: ${circle}. Nothing can be compared by them.`,
        { given: id },
      )
    }
    return next.to.flatMap((target) => follow(target, [...way, id]))
  }
  return new Map(
    [...byFrom].map(([from, redirect]) => [from, { redirect, to: [...new Set(follow(from, []))] }]),
  )
}
