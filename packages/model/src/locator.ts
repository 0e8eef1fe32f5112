import type { Locator } from './kinds/evidence.js'

/** A type whose lists may be frozen. */
export type Frozen<T> = { readonly [K in keyof T]: T[K] extends (infer E)[] ? readonly E[] : T[K] }

/**
 * Where in a source, in words; nothing for a source as a whole.
 *
 * @example
 * describeLocator({ kind: 'page', first: 3, last: 4 }) // 'pp. 3-4'
 */
export function describeLocator(locator: Frozen<Locator>): string {
  switch (locator.kind) {
    case 'segment':
      return locator.segments.join(', ')
    case 'span':
      return locator.spans.map(({ segment, start, end }) => `${segment}:${start}-${end}`).join(', ')
    case 'page':
      return locator.last ? `pp. ${locator.first}-${locator.last}` : `p. ${locator.first}`
    case 'section':
      return locator.path.join(' > ')
    case 'whole':
      return ''
  }
}
