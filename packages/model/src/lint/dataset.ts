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
  readonly json: JsonText
}

/** Something that was read, with the place where it stands. */
export interface Located {
  readonly id?: string
  readonly file: LintedFile
  /** Where in the file: the file itself, or a place in its list. */
  readonly at: Path
}

/** One record. */
export interface Entry<K extends KindName = KindName> extends Located {
  readonly kind: K
  readonly id: string
  readonly record: RecordOf<K>
}

/** A line of a register. */
export interface RegisterEntry<T> extends Located {
  readonly record: T
}

/** All records that could be read, by kind and id. */
export class Dataset {
  readonly redirects: readonly RegisterEntry<Redirect>[]
  readonly ledger: readonly RegisterEntry<LedgerEntry>[]
  readonly #byId = new Map<string, Entry>()
  readonly #byKind = new Map<KindName, Entry[]>()
  readonly #bySource = new Map<string, Entry<'article'>>()
  /** Ids of records whose files have faults of their own: known, so that one mistake makes one message. */
  readonly #broken: ReadonlySet<string>

  constructor(
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

  /** The records of a kind. */
  of<K extends KindName>(kind: K): readonly Entry<K>[] {
    return (this.#byKind.get(kind) ?? []) as unknown as readonly Entry<K>[]
  }

  /** The record with this id, if it is of this kind. */
  get<K extends KindName>(kind: K, id: string): Entry<K> | undefined {
    const entry = this.#byId.get(id)
    return entry?.kind === kind ? (entry as unknown as Entry<K>) : undefined
  }

  /** The record with this id, whatever its kind. */
  find(id: string): Entry | undefined {
    return this.#byId.get(id)
  }

  /** The article that a source is. */
  articleOf(source: string): Entry<'article'> | undefined {
    return this.#bySource.get(source)
  }

  /**
   * The lines of an article by the id of their segment. Empty unless its text was given, and is the one that was measured; without a
   * segment whose own digest is wrong.
   */
  lines(article: string): ReadonlyMap<string, Line> {
    const entry = this.get('article', article)
    return entry ? this.texts.lines(entry.record) : new Map()
  }

  /** Whether there is such a record, even one that could not be read. */
  has(id: string): boolean {
    return this.#byId.has(id) || this.#broken.has(id)
  }

  /** Ids of one kind or of all, for suggestions. */
  ids(kinds?: readonly KindName[]): string[] {
    const all = [...this.#byId.keys(), ...this.#broken]
    if (!kinds) return all
    return all.filter((id) => {
      const kind = kindOf(id)
      return kind !== undefined && kinds.includes(kind)
    })
  }

  /** A record for people: its id, with its name or title where it has one. */
  label(id: string): string {
    const record = this.#byId.get(id)?.record as
      | Partial<Record<'name' | 'title' | 'headline', string>>
      | undefined
    const name = record?.name ?? record?.title ?? record?.headline
    return name ? `${id} (${name})` : id
  }
}

/** The collection or register to which a path below `data/` belongs. */
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
