import type { CommandSpec } from '../spec.js'
import { JSON_OPTION, WIDE } from './common.js'

/** Commands that check files of records. */
export const CHECK: readonly CommandSpec[] = [
  {
    name: 'validate',
    group: 'Check',
    summary: 'check files against the schema of their kind, wherever they lie',
    args: [['<file...>', 'JSON files; - for standard input']],
    options: [['--kind <kind>', 'what a file is that does not say so itself'], JSON_OPTION],
    examples: [
      ['nss validate my/summit.json', 'one file'],
      ['nss validate data/topics/*.json', 'many'],
      ['curl -s https://example.org/x.json | nss validate -', 'standard input'],
    ],
    notes: [
      'The kind is what "$schema" says, else the prefix of the id, else --kind. What takes more than one file to see, such as a reference to a record that is not there, is for nss lint.',
    ],
    exits: [
      ['1', 'a file is not valid'],
      ['2', 'a file cannot be read'],
    ],
    load: () => import('../commands/validate.js'),
  },
  {
    name: 'lint',
    group: 'Check',
    summary: 'check a whole folder of records: every file, every rule',
    args: [['[dir]', 'the folder (default: data)']],
    options: [
      ['--rule <name>', 'only what this rule finds'],
      ['--text <file>', "the article's text, for the rules that need it"],
      ['--list', 'list the rules'],
      JSON_OPTION,
      WIDE,
    ],
    examples: [
      ['nss lint', 'check data/'],
      ['nss lint my/data --rule ref-exists', 'one rule'],
      ['nss lint --list', 'what the rules are'],
    ],
    notes: ['The last line is the summary. Warnings do not fail.'],
    exits: [
      ['1', 'there are errors'],
      ['2', 'there is no such folder or rule'],
    ],
    load: () => import('../commands/lint.js'),
  },
  {
    name: 'diff',
    group: 'Check',
    summary: 'what changed from one dataset to another, and whether it breaks you',
    args: [
      ['<old>', 'a folder of records, the data package, its tarball, or "installed"'],
      ['<new>', 'the same'],
    ],
    options: [['--markdown', 'write Markdown, unwrapped'], JSON_OPTION, WIDE],
    examples: [
      ['nss diff installed data', 'from what is installed to what is edited here'],
      ['nss diff data-0.1.0.tgz data-0.2.0.tgz --json', 'from one release to another, as data'],
      ['nss diff old/data data --markdown', 'as a note to colleagues'],
    ],
    notes: [
      'A tarball is read where it lies, and is one of @nuclear-security-summits/data as "npm pack" makes it. The JSON is described by changes.schema.json, which the packages ship.',
    ],
    exits: [
      ['1', 'a change breaks who relied on the old one: the step is a major one'],
      ['2', 'they cannot be compared: the message says why'],
    ],
    load: () => import('../commands/diff.js'),
  },
]
