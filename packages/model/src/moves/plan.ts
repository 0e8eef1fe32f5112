import { NssError } from '../errors.js'
import { idStart } from '../id-start.js'
import { kindOf, pathOf, slugOf } from '../ids.js'
import { formatRecord, formatRecords } from '../json/canonical.js'
import { JsonText } from '../json/source-text.js'
import { KINDS, type KindRow, REGISTERS } from '../kind-table.js'
import type { InputFile } from '../lint/check-file.js'
import { type Dataset, placeOf } from '../lint/dataset.js'
import type { Finding } from '../lint/finding.js'
import { lint } from '../lint/lint.js'
import { FILE_RULES } from '../lint/read.js'
import { nearest } from '../nearest.js'
import { type NewIds, replaceIds } from '../replace-ids.js'
import { typeOf } from '../shape.js'
import type { Move, MovePlan, MoveRefusal } from './move.js'
import { placesNaming } from './places.js'
import { Registers, type Step } from './redirects.js'

/**
 * Plans what renaming, merging, splitting or withdrawing a record changes in a folder of records: its file, whatever names it, ids that
 * are made of its id, the redirects. Writes nothing. No error comes into the record by it, or there is no plan.
 *
 * @param files all files of the folder, with their paths below it
 * @param root what to put before a path in findings
 * @returns the plan; or the errors that stand against it: of files that cannot be read, or that there would be
 * @throws {NssError} `unknown-id`; `id-taken` for an id that is or was another record's; `still-named` where records name what is to go;
 *   `invalid-argument`
 * @example
 * planMove(await readFiles('data'), { kind: 'rename', from: 'topic:transport', to: 'topic:transports' })
 */
export function planMove(files: Iterable<InputFile>, move: Move, root = 'data'): MovePlan | MoveRefusal {
  const all = [...files]
  const before = lint(all, { root })
  const unread = before.findings.filter(({ rule }) => UNREAD.has(rule))
  if (unread.length > 0) return { when: 'before', findings: unread }
  const { dataset } = before
  const registers = new Registers(
    dataset.redirects.map(({ record }) => record),
    dataset.ledger.map(({ record }) => record),
  )
  const main = mainStep(move, dataset, registers)
  const ids = newIds(move, main, dataset)
  const steps = [
    main,
    ...[...ids]
      .filter(([from]) => from !== main.from)
      .map(([from, to]): Step => ({ from, to: [to], reason: 'renamed' })),
  ]
  for (const step of steps) if (step.reason === 'renamed') checkFree(step, ids, dataset, registers)
  if (!ids.has(main.from)) checkUnnamed(main.from, dataset, root)

  const gone = move.kind === 'rename' ? undefined : main.from
  const made = mended(all, ids, gone, registers.after(steps))
  const after = lint(
    [...made].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    { root },
  )
  const known = new Set(before.findings.map(asKnown))
  const findings = after.findings.filter((one) => one.severity === 'error' && !known.has(asKnown(one)))
  if (findings.length > 0) return { when: 'after', findings }
  return {
    writes: [...made]
      .filter(([path, text]) => text !== textOf(all.find((file) => file.path === path)))
      .map(([path, text]) => ({ path, text }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    removes: all.map(({ path }) => path).filter((path) => !made.has(path)),
    moved: steps.map(({ from, to }) => ({ from, to, released: registers.isReleased(from) })),
  }
}

/** What keeps a file from being read, and so from being mended. */
const UNREAD = new Set(FILE_RULES.map(({ name }) => name).filter((name) => name !== 'canonical-form'))

/** A finding, wherever it stands by now. */
const asKnown = ({ rule, message }: Finding): string => `${rule} ${message}`

const REASONS = { rename: 'renamed', merge: 'merged', split: 'split', withdraw: 'withdrawn' } as const

/** What happens to the id that was named, after checking that it can. */
function mainStep(move: Move, dataset: Dataset, registers: Registers): Step {
  const { kind: what, from, reason } = move
  if (!dataset.find(from)) throw unknown(from, dataset, registers)
  const kind = kindOf(from)
  const to = targetsOf(move).map((id) => (id.includes(':') || !kind ? id : `${KINDS[kind].prefix}:${id}`))
  if (to.includes(from)) throw invalid(`"${from}" cannot take its own place.`, from)
  for (const id of to) {
    if (kindOf(id) === undefined)
      throw invalid(`"${id}" is no id: lower-case words, joined by "-" or ".".`, id)
    if (kindOf(id) !== kind)
      throw invalid(`"${id}" is the id of a ${kindOf(id)}; "${from}" is that of a ${kind}.`, id)
    if (what !== 'rename' && !dataset.find(id)) throw unknown(id, dataset, registers)
  }
  if (what === 'split' && new Set(to).size < 2)
    throw invalid(`A record is split into two others at least; make them first with "nss new".`, from)
  return { from, to, reason: REASONS[what], ...(reason === undefined ? {} : { note: reason }) }
}

function targetsOf(move: Move): readonly string[] {
  if (move.kind === 'withdraw') return []
  if (move.kind === 'split') return move.to
  return [move.kind === 'rename' ? move.to : move.into]
}

const invalid = (message: string, given: unknown): NssError =>
  new NssError('invalid-argument', message, { given })

function unknown(id: string, dataset: Dataset, registers: Registers): NssError {
  const redirect = registers.of(id)
  const near = redirect ? redirect.to : nearest(id, dataset.ids())
  const words = redirect
    ? `"${id}" was ${redirect.reason} in ${redirect.since}${redirect.to.length > 0 ? `: ${redirect.to.join(', ')}` : ''}.`
    : `There is no record "${id}".${near.length > 0 ? ` Nearest: ${near.join(', ')}.` : ''}`
  return new NssError('unknown-id', words, { given: id, nearest: near })
}

/** What to write instead of each id: of the one that was named, and of those that are made of it. */
function newIds(move: Move, main: Step, dataset: Dataset): NewIds {
  const target = move.kind === 'split' ? referencesOf(move, main) : main.to[0]
  if (target === undefined) return new Map()
  const ids = new Map([[main.from, target]])
  for (const { kind, id, record } of dataset.entries) {
    const start = idStart(kind, record)
    const next = idStart(kind, replaceIds(record, new Map([[main.from, target]])) as object)
    if (start !== next && start !== undefined && id !== main.from && id.startsWith(start))
      ids.set(id, `${next}${id.slice(start.length)}`)
  }
  return ids
}

function referencesOf({ references }: Move & { kind: 'split' }, { from, to }: Step): string | undefined {
  if (references === undefined) return undefined
  const found = to.find((id) => id === references || slugOf(id) === references)
  if (found === undefined)
    throw invalid(`"${references}" is none of the records into which "${from}" is split.`, references)
  return found
}

/** An id that is or was another record's is not given again. */
function checkFree(step: Step, ids: NewIds, dataset: Dataset, registers: Registers): void {
  const [to = ''] = step.to
  const other = dataset.find(to)
  if (other && !ids.has(to))
    throw new NssError(
      'id-taken',
      `"${step.from}" would become "${to}", which is another record. Merge the two first: nss merge ${step.from} ${to}`,
      { given: to },
    )
  const redirect = registers.of(to)
  if (redirect && !registers.isTakenBack(step))
    throw new NssError(
      'id-taken',
      `"${to}" was the id of a record that was ${redirect.reason} in ${redirect.since}; an id is never used again.`,
      { given: to, nearest: redirect.to },
    )
}

/** How many places are named one by one. */
const MANY = 10

function checkUnnamed(id: string, dataset: Dataset, root: string): void {
  const places = dataset.entries
    .filter((entry) => entry.id !== id)
    .flatMap(({ record, file }) => placesNaming(id, record).map((place) => `${root}/${file.path} ${place}`))
  if (places.length === 0) return
  const rest = places.length - MANY
  const list = [...places.slice(0, MANY), ...(rest > 0 ? [`and ${rest} more`] : [])]
  throw new NssError(
    'still-named',
    `"${id}" is still named; let each place name another record first, or drop it:\n${list.map((place) => `- ${place}`).join('\n')}`,
    { given: id },
  )
}

const textOf = (file: InputFile | undefined): string | undefined =>
  file && 'bytes' in file ? new TextDecoder().decode(file.bytes) : undefined

/** The files as they are to be, by path. */
function mended(
  files: readonly InputFile[],
  ids: NewIds,
  gone: string | undefined,
  redirects: readonly unknown[],
): Map<string, string> {
  const made = new Map<string, string>()
  for (const file of files) {
    const next = mendedFile(file, ids, gone, redirects)
    if (next === undefined) continue
    if (made.has(next.path))
      throw invalid(`Two files would become ${next.path}; join them by hand first.`, next.path)
    made.set(next.path, next.text)
  }
  const path = `${REGISTERS.redirect.collection}.json`
  if (!made.has(path) && redirects.length > 0)
    made.set(path, formatRecords(REGISTERS.redirect.type, { records: redirects }))
  return made
}

function mendedFile(
  file: InputFile,
  ids: NewIds,
  gone: string | undefined,
  redirects: readonly unknown[],
): { path: string; text: string } | undefined {
  const place = placeOf(file.path)
  const json = 'bytes' in file ? JsonText.read(file.bytes) : undefined
  if (!place || !(json instanceof JsonText)) return undefined
  if ('register' in place) {
    // The ledger keeps what was released, whatever became of it.
    if (place.register === 'ledger') return { path: file.path, text: json.text }
    const value = { ...(json.value as object), records: redirects }
    return { path: file.path, text: formatRecords(typeOf('redirect'), value) }
  }
  const type = typeOf(place.kind)
  if ((KINDS[place.kind] as KindRow).file === 'record') {
    const record = json.value as { readonly id: string }
    if (record.id === gone) return undefined
    const next = replaceIds(record, ids) as { readonly id: string }
    if (next === record) return { path: file.path, text: json.text }
    return { path: pathOf(next.id) ?? file.path, text: formatRecord(type, next) }
  }
  const value = json.value as { readonly records: readonly { readonly id: string }[] }
  const records = value.records.filter(({ id }) => id !== gone).map((record) => replaceIds(record, ids))
  if (records.length === value.records.length && records.every((one, index) => one === value.records[index]))
    return { path: file.path, text: json.text }
  const [first] = records as readonly { readonly article?: string }[]
  if (!first && value.records.length > 0) return undefined
  const owner =
    first?.article === undefined ? undefined : `${KINDS[place.kind].collection}/${slugOf(first.article)}.json`
  return { path: owner ?? file.path, text: formatRecords(type, { ...value, records }) }
}
