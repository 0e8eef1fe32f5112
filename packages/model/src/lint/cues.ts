/** Forms of verbs of saying that do not begin as their dictionary form does. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['am', 'are', 'is', 'was', 'were', 'been', 'being'],
  feel: ['felt'],
  find: ['found'],
  give: ['gave'],
  go: ['went', 'gone'],
  have: ['has', 'had'],
  hold: ['held'],
  make: ['made'],
  mean: ['meant'],
  put: ['putting'],
  say: ['said'],
  see: ['saw'],
  seek: ['sought'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  take: ['took'],
  tell: ['told'],
  think: ['thought'],
  write: ['wrote', 'written'],
}

/**
 * Whether words of a text can be a form of a verb: the first is one of the verb's own forms, or begins as the verb does; what else the
 * verb has ("out" of "point out") is among the others.
 *
 * @example
 * isFormOf('proposing', 'propose') // true
 */
export function isFormOf(words: string, lemma: string): boolean {
  const [verb = '', ...particles] = lemma.split(' ')
  const [first = '', ...others] = words.toLowerCase().split(/\s+/)
  // "e" and "y" give way to endings: propose, proposing; deny, denied. "i" may be "y": lie, lying.
  const stem = verb.replace(/(?:ie|e|y)$/u, '')
  const fits = first === verb || IRREGULAR[verb]?.includes(first) || (stem !== '' && first.startsWith(stem))
  return fits === true && particles.every((particle) => others.includes(particle))
}
