import { type KindName, kindOf } from '../ids.js'
import type { JsonText } from '../json/source-text.js'
import { KINDS, REGISTERS } from '../kind-table.js'
import type { LedgerEntry, Redirect } from '../kinds/redirect.js'
import type { RecordOf, RecordUnion } from '../records.js'
import type { Path } from '../shape.js'
import type { Line } from '../text.js'
import { Texts } from './texts.js'

/** A file that was read. */
export interface LintedFile {
  /** Path below `data/`, with `/`. */
  readonly path: string
  /** Its text, with the way back from a value to a line. */
  readonly json: JsonText
}

/** Something that was read, with the place where it stands. */
export interface Located {
  /** The id, where it has one. */
  readonly id?: string
  /** The file in which it stands. */
  readonly file: LintedFile
  /** Where in the file: the file itself, or a place in its list. */
  readonly at: Path
}

/** One record. */
export interface Entry<K extends KindName = KindName> extends Located {
  /** The kind, by the prefix of the id. */
  readonly kind: K
  /** The id, of its kind. */
  readonly id: string
  /** The record, valid against its schema. */
  readonly record: RecordOf<K>
}

/** A line of a register. */
export interface RegisterEntry<T> extends Located {
  /** The line, valid against its schema. */
  readonly record: T
}

/** All records that could be read, by kind and id. */
export class Dataset {
  /** Where old ids went. */
  readonly redirects: readonly RegisterEntry<Redirect>[]
  /** Every id that was ever released. */
  readonly ledger: readonly RegisterEntry<LedgerEntry>[]
  readonly #byId = new Map<string, Entry>()
  readonly #byKind = new Map<KindName, Entry[]>()
  readonly #bySource = new Map<string, Entry<'article'>>()
  /** Ids of records whose files have faults of their own: known, so that one mistake makes one message. */
  readonly #broken: ReadonlySet<string>

  constructor(
    /** All records, in the order of their files. */
    readonly entries: readonly Entry[],
    registers: {
      redirects: readonly RegisterEntry<Redirect>[]
      ledger: readonly RegisterEntry<LedgerEntry>[]
    },
    broken: ReadonlySet<string>,
    /** Whether every file could be read: otherwise nothing follows from what is not here. */
    readonly whole = true,
    /** The texts of articles that were given. */
    readonly texts: Texts = new Texts(),
  ) {
    this.redirects = registers.redirects
    this.ledger = registers.ledger
    this.#broken = broken
    for (const entry of entries) {
      if (!this.#byId.has(entry.id)) this.#byId.set(entry.id, entry)
      const list = this.#byKind.get(entry.kind)
      if (list) list.push(entry)
      else this.#byKind.set(entry.kind, [entry])
    }
    for (const entry of this.of('article')) this.#bySource.set(entry.record.source, entry)
  }

  /**
   * The records of a kind.
   *
   * @example
   * readDataset([]).dataset.of('summit').length // 0
   */
  of<K extends KindName>(kind: K): readonly Entry<K>[] {
    return (this.#byKind.get(kind) ?? []) as unknown as readonly Entry<K>[]
  }

  /**
   * The record with this id, if it is of this kind.
   *
   * @example
   * readDataset([]).dataset.get('summit', 'summit:nss-2016') // undefined
   */
  get<K extends KindName>(kind: K, id: string): Entry<K> | undefined {
    const entry = this.#byId.get(id)
    return entry?.kind === kind ? (entry as unknown as Entry<K>) : undefined
  }

  /**
   * The record with this id, whatever its kind.
   *
   * @example
   * readDataset([]).dataset.find('summit:nss-2016')?.kind // undefined
   */
  find(id: string): Entry | undefined {
    return this.#byId.get(id)
  }

  /**
   * The article that a source is.
   *
   * @example
   * readDataset([]).dataset.articleOf('source:tass-865989') // undefined
   */
  articleOf(source: string): Entry<'article'> | undefined {
    return this.#bySource.get(source)
  }

  /**
   * The lines of an article by the id of their segment. Empty unless its text was given, and is the one that was measured; without a
   * segment whose own digest is wrong.
   *
   * @example
   * readDataset([]).dataset.lines('article:tass-2016-03-30-kremlin-skips-nss').size // 0
   */
  lines(article: string): ReadonlyMap<string, Line> {
    const entry = this.get('article', article)
    return entry ? this.texts.lines(entry.record) : new Map()
  }

  /**
   * Whether there is such a record, even one that could not be read.
   *
   * @example
   * readDataset([]).dataset.has('summit:nss-2016') // false
   */
  has(id: string): boolean {
    return this.#byId.has(id) || this.#broken.has(id)
  }

  /**
   * Ids of one kind or of all, for suggestions.
   *
   * @example
   * readDataset([]).dataset.ids(['summit', 'event']) // []
   */
  ids(kinds?: readonly KindName[]): string[] {
    const all = [...this.#byId.keys(), ...this.#broken]
    if (!kinds) return all
    return all.filter((id) => {
      const kind = kindOf(id)
      return kind !== undefined && kinds.includes(kind)
    })
  }

  /**
   * A record for people: its id, with its name or title where it has one.
   *
   * @example
   * readDataset([]).dataset.label('summit:nss-2016') // 'summit:nss-2016'
   */
  label(id: string): string {
    const record = this.#byId.get(id)?.record as
      | Partial<Record<'name' | 'title' | 'headline', string>>
      | undefined
    const name = record?.name ?? record?.title ?? record?.headline
    return name ? `${id} (${name})` : id
  }
}

/**
 * The collection or register to which a path below `data/` belongs.
 *
 * @example
 * placeOf('summits/nss-2016.json') // { kind: 'summit' }
 */
export function placeOf(path: string): { kind: KindName } | { register: keyof typeof REGISTERS } | undefined {
  const [folder = '', name, ...more] = path.split('/')
  if (!path.endsWith('.json') || more.length > 0) return undefined
  if (name === undefined) {
    const register = (Object.keys(REGISTERS) as (keyof typeof REGISTERS)[]).find(
      (one) => `${REGISTERS[one].collection}.json` === folder,
    )
    return register && { register }
  }
  const kind = (Object.keys(KINDS) as KindName[]).find((one) => KINDS[one].collection === folder)
  return kind && { kind }
}

/** A record of any kind. */
export type AnyRecord = RecordUnion
