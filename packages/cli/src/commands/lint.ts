import {
  type CoverageCounts,
  type LintReport,
  lint,
  NssError,
  nearest,
  RULES,
  type Rule,
} from '@nuclear-security-summits/model'
import { readFiles } from '@nuclear-security-summits/model/node'
import { readText, theArticle } from '../article-text.js'
import { CliError, EXIT } from '../errors.js'
import { findingsText, tally } from '../findings.js'
import { glossary, wrap } from '../layout.js'
import { argument, folder, type Run } from '../spec.js'
import { table } from '../table.js'
import { count, paint, print, printJson, widthOf } from '../terminal.js'

/** What the grades of coverage are called, best first. */
const GRADES: readonly (readonly [grade: keyof CoverageCounts, name: string])[] = [
  ['section', 'span, segment or section'],
  ['page', 'page'],
  ['field', 'whole source, field named'],
  ['record', 'whole source, whole record'],
  ['none', 'no source'],
]

/** `nss lint`: all rules over a folder. */
export const run: Run = async (call) => {
  const { rule, list, json, text } = call.options as {
    rule?: string
    list?: boolean
    json?: boolean
    text?: string
  }
  const width = widthOf(call.options)
  const rules = rule === undefined ? RULES : [ruleNamed(rule)]
  if (list) {
    if (json)
      printJson(rules.map(({ name, severity, scope, summary }) => ({ name, severity, scope, summary })))
    else print(glossary(rules.map(describe), { width, indent: '' }))
    return EXIT.ok
  }
  const dir = folder(argument(call, 0))
  const files = await readFiles(dir)
  if (files.length === 0)
    throw new CliError(`There are no records in ${dir}.`, 'Name the folder: nss lint DIR')
  const texts = text === undefined ? {} : { [theArticle().id]: await readText(text) }
  const report = lint(files, { rules, root: dir, texts })
  const { findings, errors, warnings, coverage, skipped } = report
  if (json)
    printJson({
      findings,
      errors,
      warnings,
      files: report.files,
      facts: factsOf(coverage),
      coverage,
      skipped,
    })
  else {
    if (findings.length > 0) print(`${findingsText(findings, width)}\n`)
    if (factsOf(coverage).all > 0) print(`${coverageTable(coverage, width)}\n`)
    if (skipped.length > 0)
      print(
        `${wrap(`Skipped, for want of the article's text (--text FILE): ${skipped.join(', ')}.`, { width })}\n`,
      )
    print(summary(report))
  }
  return errors > 0 ? EXIT.found : EXIT.ok
}

function ruleNamed(name: string): Rule {
  const found = RULES.find((one) => one.name === name)
  if (found) return found
  const near = nearest(
    name,
    RULES.map((one) => one.name),
  )
  const hint = near.length > 0 ? `Nearest: ${near.join(', ')}.` : 'Rules: nss lint --list'
  throw new NssError('invalid-argument', `There is no rule "${name}". ${hint}`, {
    given: name,
    nearest: near,
  })
}

const describe = ({ name, severity, summary }: Rule): readonly [string, string] => [
  name,
  severity === 'error' ? summary : `${summary} (${severity})`,
]

function factsOf(coverage: CoverageCounts): { all: number; cited: number } {
  const all = GRADES.reduce((sum, [grade]) => sum + coverage[grade], 0)
  return { all, cited: all - coverage.none }
}

/** A share in whole per cent; all but one of many is not all. */
const percent = (part: number, whole: number): string =>
  `${part > 0 && part < whole ? Math.min(Math.max(Math.round((100 * part) / whole), 1), 99) : (100 * part) / whole} %`

function coverageTable(coverage: CoverageCounts, width: number): string {
  const { all } = factsOf(coverage)
  return table(
    [
      { head: 'Where a source bears the fact' },
      { head: 'Facts', align: 'right' },
      { head: 'Share', align: 'right' },
    ],
    GRADES.map(([grade, name]) => [name, String(coverage[grade]), percent(coverage[grade], all)]),
    { width, bold: paint.bold },
  )
}

function summary(report: LintReport): string {
  const { all, cited } = factsOf(report.coverage)
  const share = all > 0 ? `, ${percent(cited, all)} cited` : ''
  return `${count(report.files, 'file')}, ${tally(report)}; ${count(all, 'fact')}${share}.`
}
