import {
  KIND_NAMES,
  KINDS,
  type KindName,
  kindOfCollection,
  NssError,
  nearest,
} from '@nuclear-security-summits/model/core'

/**
 * The kind that a word names: `event` or `events`.
 *
 * @throws {NssError} `unknown-kind`, with the nearest
 */
export function kindNamed(word: string): KindName {
  const kind = KIND_NAMES.find((one) => one === word || KINDS[one].prefix === word) ?? kindOfCollection(word)
  if (kind) return kind
  const names = Object.values(KINDS).map(({ collection }) => collection)
  const near = nearest(word, [...names, ...KIND_NAMES], 1)
  const hint = near.length > 0 ? `Nearest: ${near.join(', ')}.` : `There are ${names.join(', ')}.`
  throw new NssError('unknown-kind', `There is no kind or collection "${word}". ${hint}`, {
    given: word,
    nearest: near,
  })
}
