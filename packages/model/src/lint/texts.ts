import type { Article, Segment } from '../kinds/article.js'
import { cut, Line, sha256 } from '../text.js'

/** A text that was given for an article, after the recipe. */
export interface GivenText {
  /** The segments, in order. */
  readonly lines: readonly string[]
  /** Length of the whole in code points. */
  readonly length: number
  /** Digest of the whole. */
  readonly sha256: string
}

/**
 * The texts of articles, where whoever runs the lint has them: cut once, and trusted only where they are the ones that were measured.
 */
export class Texts {
  readonly #given: ReadonlyMap<string, string>
  readonly #cut = new Map<string, GivenText>()
  readonly #lines = new Map<Article, ReadonlyMap<string, Line>>()

  /** @param given texts by the id of their article */
  constructor(given: Readonly<Record<string, string>> = {}) {
    this.#given = new Map(Object.entries(given))
  }

  /** Ids for which there is a text. */
  get ids(): string[] {
    return [...this.#given.keys()]
  }

  /**
   * What was given for an article, whether or not it is the text that was measured.
   *
   * @example
   * readDataset([], 'data', { 'article:x': 'One line.' }).dataset.texts.given('article:x')?.lines // ['One line.']
   */
  given(id: string): GivenText | undefined {
    const text = this.#given.get(id)
    if (text === undefined) return undefined
    let found = this.#cut.get(id)
    if (!found) {
      const lines = cut(text)
      const whole = lines.join('\n')
      found = { lines, length: Array.from(whole).length, sha256: sha256(whole) }
      this.#cut.set(id, found)
    }
    return found
  }

  /**
   * What was given for an article, if it is the text that was measured.
   *
   * @example
   * const { dataset } = lint(await readFiles('data'))
   * dataset.of('article').map(({ record }) => dataset.texts.measured(record))
   */
  measured({ id, text }: Article): GivenText | undefined {
    const given = this.given(id)
    return given?.sha256 === text.sha256 ? given : undefined
  }

  /**
   * The lines of an article by segment: empty where no text was given, or another one. A segment whose own digest is not that of its
   * line is left out: that is one mistake, and not one of every span in it.
   *
   * @example
   * const { dataset } = lint(await readFiles('data'))
   * dataset.of('article').map(({ record }) => dataset.texts.lines(record).size)
   */
  lines(article: Article): ReadonlyMap<string, Line> {
    const known = this.#lines.get(article)
    if (known) return known
    const lines = new Map<string, Line>()
    const given = this.measured(article)
    for (const [index, { id, sha256: digest }] of article.text.segments.entries()) {
      const line = given?.lines[index]
      if (line !== undefined && sha256(line) === digest) lines.set(id, new Line(line))
    }
    this.#lines.set(article, lines)
    return lines
  }
}

/** Whether a segment is part of what the article says, not of the page around it. */
export const isBody = ({ role }: Pick<Segment, 'role'>): boolean => role === 'lead' || role === 'body'
