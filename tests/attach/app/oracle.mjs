/**
 * What `attach` ought to say of an edited text, worked out from the edit.
 *
 * It shares nothing with `attach`, and so cannot share its mistakes:
 *  - it imports nothing, and has the words of both versions, where `attach` has digests of one: it compares strings;
 *  - it is told the paragraphs as the editor left them, before line ends, byte-order mark, Unicode form and blanks were disturbed: how a
 *    text is cut does not matter to it;
 *  - which paragraphs kept their order it finds by leaving out one, two, three … until the rest is in order, not by a table of lengths.
 *
 * @typedef {{ id: string, role: string, text: string }} Segment a paragraph of the article
 * @typedef {{ segment: string, start: number, end: number, context?: { size: number }, said: boolean }} Span `said`: by somebody, not a name
 * @typedef {'verified' | 'moved' | 'ambiguous' | 'changed' | 'lost'} Verdict
 * @typedef {{ verdict: Verdict, line?: number, start?: number, end?: number }} Expected lines from 1, code points from 0
 */

/** From here on, words are taken to be no other text's. */
const TELLING = 40

/**
 * @param {readonly Segment[]} segments the article
 * @param {readonly Span[]} spans what the record points at
 * @param {readonly string[]} lines the paragraphs after the edit
 * @returns {{ recognized: boolean, segments: Expected[], spans: Expected[] }}
 */
export function expectedOf(segments, spans, lines) {
  const partners = align(segments, lines)
  const found = segments.map((_, index) => {
    const partner = partners[index]
    return partner && { verdict: partner.verdict, line: partner.line + 1 }
  })

  const spanResults = spans.map(({ segment: id, start, end, context }) => {
    const index = segments.findIndex((segment) => segment.id === id)
    const whole = found[index]
    if (whole) return { ...whole, start, end }
    const words = [...segments[index].text]
    const places = gapOf(partners, index, lines).flatMap((line) =>
      placesOf(words, { start, end, reach: context?.size }, [...lines[line]]).map((at) => ({
        line: line + 1,
        start: at,
        end: at + end - start,
      })),
    )
    if (places.length === 1) return { verdict: /** @type {const} */ ('moved'), ...places[0] }
    return { verdict: /** @type {const} */ (places.length > 1 ? 'ambiguous' : 'lost') }
  })

  const own = (id) => !['nav', 'caption', 'credit'].includes(segments.find((one) => one.id === id).role)
  const recognized =
    segments.some(({ id, text }, index) => found[index] && own(id) && [...text].length >= TELLING) ||
    spans.some(
      ({ segment, start, end, said }, index) =>
        said && spanResults[index].verdict !== 'lost' && own(segment) && end - start >= TELLING,
    )
  if (!recognized)
    return {
      recognized,
      segments: segments.map(() => ({ verdict: 'lost' })),
      spans: spans.map(() => ({ verdict: 'lost' })),
    }
  return {
    recognized,
    segments: segments.map(({ id }, index) => {
      const some = spans.some(({ segment }, span) => segment === id && spanResults[span].verdict !== 'lost')
      return found[index] ?? { verdict: some ? 'changed' : 'lost' }
    }),
    spans: spanResults,
  }
}

/** The paragraphs of the article that are still there, unchanged: where, and whether in their order. */
function align(segments, lines) {
  const there = [...segments.keys()].filter((index) => lines.includes(segments[index].text))
  for (let count = there.length; ; count -= 1)
    for (const kept of choices(there, count)) {
      const inOrder = linesInOrder(
        kept.map((index) => segments[index].text),
        lines,
      )
      if (!inOrder) continue
      const partners = segments.map((_, index) => {
        const at = kept.indexOf(index)
        return at < 0 ? undefined : { verdict: /** @type {const} */ ('verified'), line: inOrder[at] }
      })
      const taken = new Set(inOrder)
      for (const index of there) {
        if (partners[index]) continue
        const line = lines.findIndex((text, at) => text === segments[index].text && !taken.has(at))
        if (line < 0) continue
        partners[index] = { verdict: 'moved', line }
        taken.add(line)
      }
      return partners
    }
}

/** Every choice of so many elements, those with the first elements first. */
function* choices(list, count) {
  if (count === 0) yield []
  else
    for (let first = 0; first + count <= list.length; first += 1)
      for (const rest of choices(list.slice(first + 1), count - 1)) yield [list[first], ...rest]
}

/** The first lines that are these texts in this order; nothing where there are none. */
function linesInOrder(texts, lines) {
  const found = []
  let from = 0
  for (const text of texts) {
    const line = lines.indexOf(text, from)
    if (line < 0) return undefined
    found.push(line)
    from = line + 1
  }
  return found
}

/** The lines that are no paragraph of the article, between the neighbours of a lost one that kept their order. */
function gapOf(partners, index, lines) {
  const taken = new Set(partners.map((partner) => partner?.line))
  const stays = (partner) => partner?.verdict === 'verified'
  const before = partners.slice(0, index).reverse().find(stays)?.line ?? -1
  const after = partners.slice(index).find(stays)?.line ?? lines.length
  return [...lines.keys()].filter((line) => line > before && line < after && !taken.has(line))
}

/** Where a line has the words of a span, with the same words around them as far as the span reaches. */
function placesOf(words, { start, end, reach }, line) {
  if (reach === undefined && end - start < TELLING) return []
  const around = (text, from, to, size) => [
    text.slice(Math.max(0, from - size), from).join(''),
    text.slice(from, to).join(''),
    text.slice(to, to + size).join(''),
  ]
  const wanted = around(words, start, end, reach ?? 0).join('\n')
  return [...line.keys()].filter(
    (at) =>
      line[at] === words[start] &&
      at + end - start <= line.length &&
      around(line, at, at + end - start, reach ?? 0).join('\n') === wanted,
  )
}
