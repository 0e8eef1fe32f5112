/** Edits a text at random: the same seed, the same edits. */

/** A small generator of random numbers (mulberry32), for the same numbers everywhere. */
export function randomness(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    /** A whole number below another. */
    below: (limit) => Math.floor(next() * limit),
    pick: (list) => list[Math.floor(next() * list.length)],
    chance: (share) => next() < share,
  }
}

/** What other pages of the same agency have too. */
const FURNITURE = ['nav', 'caption', 'credit']

/** Words that no article has; some of them outside of ASCII, some outside of the first plane. */
const WORDS = [
  'quorble',
  'vintha',
  'drösselnd',
  'Émaillé',
  '𝔉raktur',
  '☕️',
  'snell-wick',
  'Ünder,',
  'zyx.',
  'нитка',
]

/** How paragraphs fall into units, and units into paragraphs again. */
const UNITS = {
  word: { split: (text) => text.split(' '), join: (units) => units.join(' ') },
  sentence: {
    split: (text) => text.split(/(?<=[.!?]["”]?) (?=["“\p{Lu}])/u),
    join: (units) => units.join(' '),
  },
}

const inventWords = (random, count) => Array.from({ length: count }, () => random.pick(WORDS)).join(' ')
const inventions = {
  word: (random) => random.pick(WORDS),
  sentence: (random) => `${inventWords(random, 3 + random.below(8))}.`,
  paragraph: (random) => inventWords(random, 5 + random.below(60)),
}

/**
 * A line: its words, the paragraph of the article that it was, and whether any edit touched it.
 * @typedef {{ text: string, from?: string, intact: boolean }} EditedLine
 */

/** Edits a paragraph's words or sentences. @param {EditedLine[]} lines */
function editUnits(lines, kind, unit, names, random) {
  const { split, join } = UNITS[unit]
  const line = random.pick(lines)
  const units = split(line.text)
  const at = random.below(units.length)
  const otherLine = random.chance(0.5) ? line : random.pick(lines)
  const otherUnits = otherLine === line ? units : split(otherLine.text)
  const otherAt = random.below(otherUnits.length)
  switch (kind) {
    case 'delete':
      units.splice(at, 1)
      break
    case 'insert':
      // Now and then what is there already, so that it stands in two places.
      units.splice(
        at,
        0,
        random.pick([() => otherUnits[otherAt], () => random.pick(names), () => inventions[unit](random)])(),
      )
      break
    case 'swap':
      ;[units[at], otherUnits[otherAt]] = [otherUnits[otherAt], units[at]]
      otherLine.text = join(otherUnits)
      otherLine.intact = false
      break
    case 'change':
      units[at] = random.pick([
        () => inventions[unit](random),
        () => `${units[at]}s`,
        () => units[at].slice(1) || 'x',
        () => units[at].replace(/\p{L}/u, (letter) => (letter === 'e' ? 'a' : 'e')),
        () => units[at].replace(/ /, '  '),
      ])()
  }
  line.text = join(units)
  line.intact = false
}

/** Edits whole paragraphs. @param {EditedLine[]} lines */
function editParagraphs(lines, kind, random) {
  const at = random.below(lines.length)
  const other = random.below(lines.length)
  const { text } = lines[at]
  switch (kind) {
    case 'delete':
      lines.splice(at, 1)
      break
    case 'insert':
      lines.splice(random.below(lines.length + 1), 0, {
        text: random.chance(0.4) ? text : inventions.paragraph(random),
        intact: false,
      })
      break
    case 'swap':
      ;[lines[at], lines[other]] = [lines[other], lines[at]]
      break
    case 'change': {
      const blank = text.indexOf(' ', random.below(text.length))
      const pieces = random.pick([
        () => [inventions.paragraph(random)],
        () => (blank < 0 ? [text] : [text.slice(0, blank), text.slice(blank + 1)]),
        () => [`${text} ${lines[other].text}`],
        () => [`${text} ${text}`],
        () => [text.toUpperCase()],
      ])()
      lines.splice(at, 1, ...pieces.map((piece) => ({ text: piece, intact: false })))
    }
  }
}

/**
 * Edits an article, and says how.
 *
 * @param {readonly { id: string, role: string, text: string }[]} segments
 * @param {readonly string[]} names words of the article to be put in where they were not
 * @param {ReturnType<typeof randomness>} random
 */
export function edit(segments, names, random) {
  /** @type {EditedLine[]} */
  let lines = segments.map(({ id, text }) => ({ text, from: id, intact: true }))
  const edits = []
  // Little left of the article, or nothing; or what other pages have too, and somebody else's words with the same names.
  const drastic = random.below(20)
  if (drastic === 0) {
    const kept = random.below(4)
    while (lines.length > kept) lines.splice(random.below(lines.length), 1)
    edits.push(`keep ${kept} paragraphs`)
  } else if (drastic === 1) {
    lines = lines.filter(({ from }) => FURNITURE.includes(segments.find(({ id }) => id === from)?.role))
    for (let count = random.below(5); count > 0; count -= 1)
      lines.push({
        text: `${inventions.sentence(random)} ${random.pick(names)} ${inventions.sentence(random)}`,
        intact: false,
      })
    edits.push('another text for all paragraphs')
  }
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    if (lines.length === 0) lines.push({ text: 'zyx', intact: false })
    const kind = random.pick(['delete', 'insert', 'swap', 'change'])
    const unit = random.pick(['word', 'sentence', 'paragraph'])
    edits.push(`${kind} ${unit}`)
    if (unit === 'paragraph') editParagraphs(lines, kind, random)
    else editUnits(lines, kind, unit, names, random)
    lines = lines.map((line) => ({ ...line, text: line.text.trim() })).filter(({ text }) => text !== '')
  }
  return { lines, edits }
}

/** What copying and saving do to a text that leaves its words alone; says what it did. */
export function disturb(lines, random) {
  const form = random.pick(['NFC', 'NFD'])
  const ends = random.pick([['\n'], ['\r\n'], ['\r'], ['\n', '\r\n', '\r']])
  const blanks = random.pick([[''], ['', ' ', '\t', ' \t ', '\u00A0']])
  const empty = random.below(3)
  const mark = random.chance(0.3) ? '\uFEFF' : ''
  const end = () => Array.from({ length: 1 + random.below(empty + 1) }, () => random.pick(ends)).join('')
  const body = lines
    .map((line) => `${random.pick(blanks)}${line.normalize(form)}${random.pick(blanks)}${end()}`)
    .join('')
  return {
    text: mark + body,
    how: [
      form,
      ends.map((one) => JSON.stringify(one)).join('/'),
      mark && 'BOM',
      blanks.length > 1 && 'blanks',
    ].filter(Boolean),
  }
}
