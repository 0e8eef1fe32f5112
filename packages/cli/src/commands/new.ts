import { join } from 'node:path'
import {
  citesSources,
  type Draft,
  type DraftInput,
  draft,
  type Finding,
  type InputFile,
  KINDS,
  type KindName,
  lint,
  makesId,
  type RecordFault,
} from '@nuclear-security-summits/model'
import { readFiles } from '@nuclear-security-summits/model/node'
import { answersOf } from '../answers.js'
import { CliError, complain, EXIT } from '../errors.js'
import { writeWhole } from '../files.js'
import { findingsText } from '../findings.js'
import { interview } from '../interview.js'
import { kindNamed } from '../kinds.js'
import { wrap } from '../layout.js'
import { argument, folder, type Run } from '../spec.js'
import { COLUMNS, count, harmless, paintTalk, print, say } from '../terminal.js'

interface Options {
  readonly id?: string
  readonly source?: string
  readonly set?: readonly string[]
  readonly dir?: string
}

/** What a new file need not have yet: the other side of a dispute is filled in by hand. */
const LATER = /^dispute-/

/** `nss new`: a valid file to go on with. */
export const run: Run = async (call) => {
  const { id, source, set = [], ...options } = call.options as Options
  const dir = folder(options.dir)
  const kind = kindNamed(argument(call, 0))
  if (source !== undefined && !citesSources(kind))
    throw new CliError(`A ${kind} rests on no citation, so --source has no place in it.`)
  const files = await readFiles(dir)
  const { dataset } = lint(files, { root: dir, rules: [] })
  const given: DraftInput = {
    ...(id === undefined ? {} : { id }),
    ...(source === undefined ? {} : { source }),
    answers: answersOf(set),
  }
  const input = process.stdin.isTTY ? await interview(kind, given, dataset) : given
  const made = draft(kind, input)
  const faults = faultsOf(kind, made, input)
  if (faults.length > 0 || made.path === undefined) {
    complain(`The ${kind} would not be valid; nothing was written.`)
    for (const fault of faults) say(faultText(fault))
    return EXIT.found
  }
  const path = join(dir, made.path)
  if (files.some((file) => file.path === made.path)) throw there(path, kind)
  const findings = ofNewFile(files, made, dir)
  const errors = findings.filter(({ rule, severity }) => severity === 'error' && !LATER.test(rule))
  if (errors.length > 0) {
    complain(`The lint finds ${count(errors.length, 'fault')} in the ${kind}; nothing was written.`)
    say(findingsText(errors, COLUMNS))
    if (input !== given) sayAgain(kind, input)
    return EXIT.found
  }
  await writeWhole(path, made.text, { replace: false })
  print(path)
  sayNext(path, made, findings)
  return EXIT.ok
}

/** All that keeps a draft from being a record; first, what has an option of its own. */
function faultsOf(kind: KindName, { faults }: Draft, { id, source }: DraftInput): RecordFault[] {
  const own: RecordFault[] = []
  const missing = (message: string, fix: string) => own.push({ keyword: 'required', path: [], message, fix })
  if (id === undefined && !makesId(kind))
    missing('"id" is missing: what to call the record, and its file.', 'add --id.')
  const uncited = faults.some(({ message }) => /^"(cites|variants)" is (missing|empty)/.test(message))
  if (source === undefined && citesSources(kind) && uncited)
    missing('"source" is missing: the source that says so.', 'add --source.')
  const said = /^"(id|cites)" is missing/
  return [...own, ...faults.filter(({ message }) => own.length === 0 || !said.test(message))]
}

function faultText({ keyword, path, message, nearest: near = [], fix = '' }: RecordFault): string {
  // What is missing from a file is missing from the command line.
  const [, name = '', example = ''] = /^add it, such as "([^"]+)": (.*)\.$/s.exec(fix) ?? []
  const field = [...path.filter((token) => token !== 'records'), name].join('.')
  const bare = /^add "([^"]+)"\.$/.exec(fix)?.[1]
  const mend =
    keyword !== 'required'
      ? fix
      : name
        ? `add --set ${field}=${shellWord(example)}`
        : bare
          ? `add --set ${bare}.…=… for each of its fields, or --set ${bare}='{…}' as JSON.`
          : fix
  const lines = [
    message,
    ...(near.length > 0 ? [`Nearest: ${near.join(', ')}`] : []),
    ...(mend ? [`Fix: ${mend}`] : []),
  ]
  return lines
    .map((line, index) => wrap(harmless(line), { width: COLUMNS, first: index === 0 ? '  - ' : '    ' }))
    .join('\n')
}

/** An example in JSON as one writes it after `=`. */
const shellWord = (json: string): string =>
  json
    .replace(/^"([\w:.-]*)"$/, '$1')
    .replace(/^\[(.*)\]$/, (_, list: string) => list.replaceAll('"', '').replaceAll(/,\s*/g, ','))

const there = (path: string, kind: KindName): CliError =>
  new CliError(
    `${path} is there already; nothing was written.`,
    KINDS[kind].file === 'record'
      ? 'Choose another id, or edit the file.'
      : 'It holds all such records of its article: add the new one by hand.',
  )

/** What the lint finds in the new file. */
function ofNewFile(files: readonly InputFile[], { path = '', text }: Draft, dir: string): readonly Finding[] {
  const { findings } = lint([...files, { path, bytes: new TextEncoder().encode(text) }], { root: dir })
  return findings.filter(({ file }) => file === `${dir}/${path}`)
}

/** The answers as a command, so that nothing has to be typed again. */
function sayAgain(kind: KindName, { id, source, answers = new Map() }: DraftInput): void {
  const given = [...answers].filter(([, answer]) => answer !== '')
  const set = given.map(([field, answer]) => `--set '${field}=${answer.replaceAll("'", "'\\''")}'`)
  const line = [
    `nss new ${kind}`,
    ...(id ? [`--id ${id}`] : []),
    ...(source ? [`--source ${source}`] : []),
    ...set,
  ].join(' ')
  say(wrap(harmless(line), { width: COLUMNS, first: '\nYour answers, to mend: ', rest: '  ' }))
}

function sayNext(path: string, { open, text }: Draft, findings: readonly Finding[]): void {
  const steps = [
    `Open ${path}: ${open.length > 0 ? `add what you know of ${open.join(', ')}.` : 'look it through.'}`,
    ...(text.includes('"kind": "whole"')
      ? ['Narrow the "locator" of its citation to a section, paragraph or page.']
      : []),
    'Run "pnpm check", or "nss lint"; then commit.',
  ]
  say(`\n${paintTalk.bold('Next')}`)
  for (const [index, step] of steps.entries()) say(wrap(step, { width: COLUMNS, first: `  ${index + 1}. ` }))
  if (findings.length === 0) return
  say(`\n${paintTalk.bold('What the lint says so far')}\n`)
  say(findingsText(findings, COLUMNS))
}
