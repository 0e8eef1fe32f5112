import { type Finding, formatFinding } from '@nuclear-security-summits/model'
import { wrap } from './layout.js'
import { count, harmless, paint } from './terminal.js'

/** Findings as letters of a few lines, with an empty line between them. */
export const findingsText = (findings: readonly Finding[], width: number): string =>
  findings.map((finding) => findingText(finding, width)).join('\n\n')

function findingText(finding: Finding, width: number): string {
  const [head = '', ...lines] = formatFinding(finding).split('\n').map(harmless)
  const colour = finding.severity === 'error' ? paint.red : paint.yellow
  const painted = head.replace(finding.severity, (word) => paint.bold(colour(word)))
  return [
    wrap(painted, { width, rest: '  ' }),
    ...lines.map((line) => wrap(line.trimStart(), { width, first: '  ', rest: '    ' })),
  ].join('\n')
}

/** "1 error, 0 warnings". */
export const tally = ({ errors, warnings }: { readonly errors: number; readonly warnings: number }): string =>
  `${count(errors, 'error')}, ${count(warnings, 'warning')}`
