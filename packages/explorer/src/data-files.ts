import type { Id } from '@nuclear-security-summits/data'
import { KINDS } from '@nuclear-security-summits/model/core'
import {
  allRecords,
  disputes,
  gaps,
  matrix,
  nameOf,
  type Support,
  timeline,
} from '@nuclear-security-summits/sdk'
import { type Row, type Table, table } from '@nuclear-security-summits/sdk/tables'
import { collectionOf } from './addresses.js'
import { csvOf, jsonOf, type PlainRow } from './csv.js'
import type { Note } from './note.js'
import { noteOf } from './page.js'
import { cellTerm, regionOf } from './pages/attendance.js'
import { gapKey, placeOf, whatOf } from './pages/gaps.js'
import { supportsOf } from './parts/evidence.js'
import { inOrder, yearOf } from './words.js'

/** The data behind a table: every row with the key by which the table names it. */
export interface DataFile {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly key: string; readonly cells: PlainRow }[]
}

/** A table of the SDK, row by row. */
function ofTable(
  { columns, rows }: Table,
  key: (row: Row) => unknown,
  wanted: (row: Row) => boolean = () => true,
): DataFile {
  return {
    columns: columns.map(({ name }) => name),
    rows: rows()
      .filter(wanted)
      .map((cells) => ({ key: String(key(cells)), cells })),
  }
}

const byId = ({ id }: Row): unknown => id

/** A list of rows that have the same columns. */
const ofRows = (rows: readonly { key: string; cells: PlainRow }[]): DataFile => ({
  columns: Object.keys(rows[0]?.cells ?? {}),
  rows,
})

/** The files behind the tables, by name: the tables of the SDK, and its answers. */
export const dataFiles = (): ReadonlyMap<string, DataFile> =>
  new Map([
    ...COLLECTIONS.map((name): [string, DataFile] => [name, ofTable(table(name), byId)]),
    ['joint-statements', ofTable(table('documents'), byId, ({ kind }) => kind === 'joint-statement')],
    ['signatures', ofTable(table('documents_subscribers'), ({ document, party }) => `${document} ${party}`)],
    ['attendance', ofRows(attendanceRows())],
    ['timeline', ofRows(timelineRows())],
    ['gaps', ofRows(gapRows())],
    ['disputes', ofRows(disputeRows())],
  ])

/** The collections whose lists are their tables. */
const COLLECTIONS = Object.values(KINDS)
  .map(({ collection }) => collection)
  .filter((name) => !['mentions', 'times', 'disputes'].includes(name))

const attendanceRows = () =>
  matrix().map(({ party, cells }) => ({
    key: party,
    cells: {
      party,
      name: nameOf(party),
      region: regionOf(party) ?? null,
      ...Object.fromEntries(inOrder.map(({ id }, index) => [yearOf(id), cellTerm(cells[index]) ?? null])),
    },
  }))

const timelineRows = () =>
  timeline().map(({ id, kind, when, name }) => ({
    key: id,
    cells: { id, kind, start: when.start ?? when.attestedOn?.[0] ?? null, end: when.end ?? null, name },
  }))

const gapRows = () =>
  gaps().map((gap) => ({
    key: gapKey(gap),
    cells: {
      record: placeOf(gap),
      where: nameOf(placeOf(gap)),
      what: whatOf(gap),
      stated: ('stated' in gap && gap.stated) || null,
      held: gap.kind === 'head' ? 0 : gap.held,
      searched: gap.kind === 'subscribers' ? gap.searched : null,
    },
  }))

/** A row for each value that sources give. */
const disputeRows = () =>
  disputes.all.flatMap(({ id, subject, field, resolution, variants }) =>
    variants.map(({ value, rank, reason = null, cites }) => ({
      key: id,
      cells: {
        dispute: id,
        subject,
        field,
        resolution,
        value,
        rank,
        reason,
        sources: cites.map(({ source }) => source).join(' '),
      },
    })),
  )

/** The footnotes of the records of a collection: each footnote once, and which a record has. */
export interface EvidenceFile {
  readonly notes: readonly Note[]
  readonly of: Readonly<Record<string, readonly number[]>>
}

/** The evidence behind lists, by collection: for the rows whose footnotes are on another page. */
export function evidenceFiles(): ReadonlyMap<string, EvidenceFile> {
  const files = new Map<string, Footnotes>()
  for (const { record } of allRecords()) {
    const id: Id = record.id
    const supports = supportsOf(id)
    if (supports.length === 0) continue
    const name = collectionOf(id)
    const file = files.get(name) ?? new Footnotes()
    files.set(name, file)
    file.of[id] = supports.map((support) => file.numberOf(support))
  }
  return files
}

/** The footnotes of a collection while they are gathered. */
class Footnotes implements EvidenceFile {
  readonly notes: Note[] = []
  readonly of: Record<string, readonly number[]> = {}
  readonly #numbers = new Map<string, number>()

  numberOf(support: Support): number {
    const note = noteOf(support)
    const key = JSON.stringify(note)
    const number = this.#numbers.get(key) ?? this.notes.push(note) - 1
    this.#numbers.set(key, number)
    return number
  }
}

/** A value as a script that hands it to the page: this works from a disk too, where a page may fetch nothing. */
export const asScript = (name: string, value: unknown): string =>
  `nssData(${JSON.stringify(name)}, ${JSON.stringify(value)})\n`

/** The files of a table: for the script of the page, and for whoever wants the whole. */
export const filesOf = (name: string, file: DataFile): readonly [path: string, text: string][] => {
  const rows = file.rows.map(({ cells }) => cells)
  return [
    [`data/${name}.js`, asScript(name, file)],
    [`data/${name}.csv`, csvOf(file.columns, rows)],
    [`data/${name}.json`, jsonOf(rows)],
  ]
}
