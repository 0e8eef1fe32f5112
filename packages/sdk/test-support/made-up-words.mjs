// @ts-check
/** Names, sentences and days that are made up. */

const SYLLABLES = ['ka', 'lo', 'mé', 'nur', 'ta', 'vi', 'šen', 'ro', 'del', 'ğa', 'bri', 'øst', 'mar', 'ze']

/** What summits are about. */
export const THINGS = [
  'border',
  'cargo',
  'court',
  'fuel',
  'guard',
  'material',
  'plan',
  'reactor',
  'source',
  'yard',
]

/** @param {number} number @param {number} digits */
export const pad = (number, digits) => String(number).padStart(digits, '0')

/** A code of some letters that no other number has. @param {number} number @param {number} length */
export const code = (number, length) =>
  Array.from({ length }, (_, place) =>
    String.fromCharCode(65 + (Math.floor(number / 26 ** (length - 1 - place)) % 26)),
  ).join('')

/** What stands behind the prefix of an id. @param {string} id */
export const slugOf = (id) => id.slice(id.indexOf(':') + 1)

/** An element of a list that is gone through in circles. @template T @param {readonly T[]} list @param {number} index */
export const at = (list, index) => /** @type {T} */ (list[index % list.length])

/**
 * A small generator of random numbers (mulberry32): the same seed, the same numbers everywhere.
 *
 * @param {number} seed
 */
function randomness(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    /** A whole number from 0, below another. @param {number} limit */
    below: (limit) => Math.floor(next() * limit),
    /** @template T @param {readonly T[]} list @returns {T} */
    pick: (list) => /** @type {T} */ (list[Math.floor(next() * list.length)]),
    /** @param {number} share */
    chance: (share) => next() < share,
  }
}

/** Makes words up. @param {number} seed */
export function words(seed) {
  const random = randomness(seed)
  const thing = () => random.pick(THINGS)
  const name = () => {
    const text = Array.from({ length: 2 + random.below(2) }, () => random.pick(SYLLABLES)).join('')
    return text.slice(0, 1).toUpperCase() + text.slice(1)
  }
  return {
    random,
    thing,
    name,
    sentence: () =>
      `${name()} keeps the ${thing()} and the ${thing()} apart from each ${thing()} of ${name()}.`,
    /** A day of a year. @param {number} year */
    dayOf: (year) => `${year}-${pad(1 + random.below(12), 2)}-${pad(1 + random.below(28), 2)}`,
  }
}
