import type { Article } from './article.js'
import type { Offset } from './values.js'

/** A line of somebody's copy of an article. */
export interface AttachedParagraph {
  /**
   * Its number, from 1; empty lines are not counted.
   * @factual
   * @minimum 1
   * @TJS-type integer
   * @example 7
   */
  line: number
  /**
   * What stands in it.
   * @factual
   * @minLength 1
   * @example "The upcoming summit is the fourth."
   */
  text: string
  /**
   * The segment that it is, where it is one unchanged.
   * @editorial
   * @pattern ^[a-z][a-z0-9-]*$
   * @example "p1"
   */
  segment?: string
}

/** An article's record with the text that its reader holds: what `nss attach --out` writes. It is for that reader alone. */
export interface AttachedArticle {
  /**
   * The record.
   * @factual
   */
  article: Article
  /**
   * The copy after the recipe: its lines joined with LF.
   * @factual
   * @minLength 1
   * @example "The headline\nThe first line"
   */
  body: string
  /**
   * Its length in code points.
   * @factual
   * @example 3058
   */
  length: Offset
  /**
   * Whether it is the recorded text, to the letter.
   * @factual
   * @example true
   */
  identical: boolean
  /**
   * The copy, line by line.
   * @factual
   * @minItems 1
   */
  paragraphs: AttachedParagraph[]
  /**
   * Who has to be named beside its words.
   * @factual
   * @minLength 3
   * @example "© TASS, 30 March 2016, https://tass.com/politics/865989"
   */
  credit: string
}
