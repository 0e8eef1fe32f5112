import type { Rights } from './evidence.js'
import type { OrganizationId, SourceId, StateId } from './ids.js'
import type { EdtfDate, Instant, LanguageTag, WebAddress } from './values.js'

/** A page, article or document that was read. It describes itself, so it has no citations. */
export interface Source {
  /**
   * Path of the schema, for editors; dropped from what is shipped.
   * @editorial
   * @example "../../packages/model/schemas/source.schema.json"
   */
  $schema?: string
  /**
   * The source's id: publisher or site, then a number, date or subject.
   * @editorial
   * @example "source:tass-865989"
   */
  id: SourceId
  /**
   * What sort of source.
   * @editorial
   * @example "news-article"
   */
  kind: 'news-article' | 'official' | 'academic' | 'ngo' | 'encyclopedia' | 'standard' | 'dataset'
  /**
   * Title as printed, or a description in our words where the page has none.
   * @factual
   * @minLength 3
   * @example "Kremlin: Russia skips nuclear security summit over lack of cooperation with partners"
   */
  title: string
  /**
   * Who published it, by name; for a copy, the original publisher where known.
   * @factual
   * @minLength 2
   * @example "TASS"
   */
  publisher?: string
  /**
   * The publisher's record, where there is one.
   * @factual
   * @example "org:tass"
   */
  publisherId?: OrganizationId
  /**
   * Authors as printed.
   * @factual
   * @minItems 1
   * @example ["Alexei Anishchuk"]
   */
  authors?: string[]
  /**
   * Language of the text that was read.
   * @factual
   * @example "en"
   */
  lang: LanguageTag
  /**
   * When it was published, as exactly as the page says.
   * @factual
   * @example "2016-03-30"
   */
  published?: EdtfDate
  /**
   * The moment of publication, where the page gives one.
   * @factual
   * @example "2016-03-30T12:21:00+03:00"
   */
  publishedAt?: Instant
  /**
   * When it was read.
   * @factual
   * @example "2026-11"
   */
  accessed?: EdtfDate
  /**
   * Where it was read.
   * @factual
   * @example "https://tass.com/politics/865989"
   */
  url?: WebAddress
  /**
   * Where a copy is kept.
   * @factual
   * @example "https://web.archive.org/web/2016/http://tass.com/politics/865989"
   */
  archiveUrl?: WebAddress
  /**
   * Digital Object Identifier, without a prefix.
   * @factual
   * @pattern ^10\.\d{4,9}/\S+$
   * @example "10.1080/10736700.2010.485425"
   */
  doi?: string
  /**
   * `primary`: by those who took part, at the time; `secondary`: reports on them; `tertiary`: summaries of reports.
   * @editorial
   * @example "secondary"
   */
  tier: 'primary' | 'secondary' | 'tertiary'
  /**
   * Whose voice it is, where it is the voice of a state: its ministry, its state agency, its embassy.
   * @editorial
   * @example "state:rus"
   */
  alignment?: StateId
  /**
   * The source of which this is a copy or a retelling.
   * @factual
   * @example "source:tass-865989"
   */
  derivedFrom?: SourceId
  /**
   * What may be done with its text.
   * @factual
   */
  rights: Rights
  /**
   * What a reader should know about it.
   * @editorial
   * @minLength 3
   * @example "Undated page; read at a copy."
   */
  note?: string
}
