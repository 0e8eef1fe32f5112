import { join } from 'node:path'
import {
  type Amended,
  amend,
  KINDS,
  type KindName,
  kindOf,
  lint,
  nearest,
  pathOf,
} from '@nuclear-security-summits/model'
import { readFiles } from '@nuclear-security-summits/model/node'
import { answersOf } from '../answers.js'
import { CliError, complain, EXIT } from '../errors.js'
import { writeWhole } from '../files.js'
import { findingsText } from '../findings.js'
import { wrap } from '../layout.js'
import { argument, folder, type Run } from '../spec.js'
import { COLUMNS, count, harmless, print, say } from '../terminal.js'

interface Options {
  readonly source?: string
  readonly note?: string
  readonly dir?: string
}

/** `nss set`: values of a record changed, with the source that says so; all of it or nothing. */
export const run: Run = async (call) => {
  const { source, note, ...options } = call.options as Options
  const id = argument(call, 0)
  const pairs = call.args[1] as readonly string[]
  const dir = folder(options.dir)
  const file = fileOf(id)
  const files = await readFiles(dir)
  const found = files.find(({ path }) => path === file)
  const before = lint(files, { root: dir })
  if (!found) {
    const near = nearest(id, before.dataset.ids())
    const hint = near.length > 0 ? `Nearest: ${near.join(', ')}.` : 'Look for the id: nss search WORD'
    throw new CliError(`There is no ${join(dir, file)}.`, hint)
  }
  if ('problem' in found) throw new CliError(`${join(dir, file)}: ${found.problem}`)
  const amended = amend(JSON.parse(new TextDecoder().decode(found.bytes)), {
    values: answersOf(pairs),
    ...(source === undefined ? {} : { source }),
    ...(note === undefined ? {} : { note }),
  })
  const bytes = new TextEncoder().encode(amended.text)
  const after = lint(
    files.map((one) => (one === found ? { path: file, bytes } : one)),
    { root: dir },
  )
  const old = new Set(before.findings.map(({ rule, message }) => `${rule} ${message}`))
  const errors = after.findings.filter(
    ({ severity, rule, message }) => severity === 'error' && !old.has(`${rule} ${message}`),
  )
  if (errors.length > 0) {
    complain(`The lint would find ${count(errors.length, 'fault')} more; nothing was written.`)
    say(findingsText(errors, COLUMNS))
    return EXIT.found
  }
  await writeWhole(join(dir, file), amended.text, { replace: true })
  print(join(dir, file))
  sayWhat(amended)
  return EXIT.ok
}

/** The file of a record that has one of its own. */
function fileOf(id: string): string {
  const kind: KindName | undefined = kindOf(id)
  if (!kind)
    throw new CliError(`"${id}" is no id.`, 'Such as part:nss-2016.bel; look for it: nss search WORD')
  if (KINDS[kind].file !== 'record')
    throw new CliError(`${id} shares its file with others.`, `Edit data/${KINDS[kind].collection}/ by hand.`)
  return pathOf(id) ?? ''
}

function sayWhat({ changed, toRead }: Amended): void {
  for (const { pointer, from, to } of changed)
    say(wrap(harmless(`${pointer}: ${words(from)} -> ${words(to)}`), { width: COLUMNS, rest: '  ' }))
  if (toRead.length === 0) return
  const sources = [...new Set(toRead.map(({ source }) => source))].join(', ')
  say(
    wrap(
      `What was cited for it before still is: ${sources}. Where that says something else, take the field out of its "supports", or record a dispute: nss new disputes.`,
      { width: COLUMNS },
    ),
  )
}

const words = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))
