import { type Move, planMove } from '@nuclear-security-summits/model'
import { readFiles } from '@nuclear-security-summits/model/node'
import { CliError, complain, EXIT, type ExitCode } from './errors.js'
import { writeAll } from './files.js'
import { findingsText } from './findings.js'
import { wrap } from './layout.js'
import { folder } from './spec.js'
import { COLUMNS, count, print, say } from './terminal.js'

/** What all commands that move an id may be told. */
export interface MoveOptions {
  readonly dir?: string
  readonly dryRun?: boolean
  readonly reason?: string
}

/**
 * Carries a move out in a folder of records, all of it or nothing, and says what was done.
 *
 * @returns the exit code: `found` where the record would not be good afterwards
 */
export async function carryOut(move: Move, options: MoveOptions): Promise<ExitCode> {
  const dir = folder(options.dir)
  const files = await readFiles(dir)
  if (files.length === 0) throw new CliError(`There are no records in ${dir}.`, 'Name the folder: --dir DIR')
  const plan = planMove(files, move, dir)
  if ('findings' in plan) {
    const faults = count(plan.findings.length, 'fault')
    complain(
      plan.when === 'before'
        ? `Not every file in ${dir} can be read, and so mended: ${faults}. Nothing was changed.`
        : `The lint would find ${faults} more. Nothing was changed.`,
    )
    say(findingsText(plan.findings, COLUMNS))
    return EXIT.found
  }
  const { writes, removes, moved } = plan
  if (!options.dryRun) await writeAll(dir, plan)
  for (const path of removes) print(`${dir}/${path} deleted`)
  for (const { path } of writes) print(`${dir}/${path} written`)
  for (const { from, to, released } of moved) {
    const where = to.length > 0 ? ` → ${to.join(', ')}` : ' is withdrawn'
    const kept = released ? 'a redirect says so' : 'it was never released, so nothing points there'
    say(wrap(`${from}${where}: ${kept}.`, { width: COLUMNS, rest: '  ' }))
  }
  const total = count(writes.length + removes.length, 'file')
  const done = `${total} changed. Then "pnpm changeset"; what else names the id: git grep -F ${move.from}`
  say(wrap(options.dryRun ? `Nothing was changed; ${total} would be.` : done, { width: COLUMNS }))
  return EXIT.ok
}
