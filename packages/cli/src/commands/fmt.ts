import { join } from 'node:path'
import { type Finding, formatFile } from '@nuclear-security-summits/model'
import { readFiles } from '@nuclear-security-summits/model/node'
import { CliError, EXIT } from '../errors.js'
import { writeWhole } from '../files.js'
import { findingsText } from '../findings.js'
import { argument, folder, type Run } from '../spec.js'
import { count, print, say, widthOf } from '../terminal.js'

/** `nss fmt`: files in their canonical form. */
export const run: Run = async (call) => {
  const dir = folder(argument(call, 0))
  const check = call.options.check === true
  const files = await readFiles(dir)
  if (files.length === 0)
    throw new CliError(`There are no records in ${dir}.`, 'Name the folder: nss fmt DIR')
  const findings: Finding[] = []
  const changed: string[] = []
  for (const file of files) {
    const formatted = formatFile(file, dir)
    if ('findings' in formatted) findings.push(...formatted.findings)
    else if ('bytes' in file && !Buffer.from(formatted.text).equals(file.bytes)) {
      if (!check) await writeWhole(join(dir, file.path), formatted.text, { replace: true })
      changed.push(`${dir}/${file.path}`)
    }
  }
  if (changed.length > 0) print(changed.join('\n'))
  if (findings.length > 0) say(`${findingsText(findings, widthOf({}))}\n`)
  const left = findings.length > 0 ? `; ${count(findings.length, 'file')} left alone` : ''
  say(
    `${count(files.length, 'file')}, ${changed.length} ${check ? 'not in canonical form' : 'rewritten'}${left}.`,
  )
  return findings.length > 0 || (check && changed.length > 0) ? EXIT.found : EXIT.ok
}
