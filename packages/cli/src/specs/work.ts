import type { CommandSpec } from '../spec.js'

/** Commands that write records. */
export const WORK: readonly CommandSpec[] = [
  {
    name: 'span',
    group: 'Work on the record',
    summary: 'the span record of some words of the article',
    args: [
      ['<file>', 'your copy of the article'],
      ['<segment>', 'the segment: head, p1, …'],
      ['<words...>', 'the words, to the letter'],
    ],
    options: [['--nth <n>', 'which of several, from 1']],
    examples: [
      ['nss span article.txt p3 lack of cooperation', 'where these words stand'],
      ['nss span article.txt p6 summit --nth 2', 'the second of them'],
      ['nss span article.txt head Kremlin', 'a name in the headline'],
    ],
    exits: [['2', 'the words are not there']],
    load: () => import('../commands/span.js'),
  },
  {
    name: 'new',
    group: 'Work on the record',
    summary: 'make a record: a valid file to go on with',
    args: [['<collection>', 'events, people, …; or the kind: event, person']],
    options: [
      ['--id <id>', 'the id, or what stands behind its prefix'],
      ['--source <id>', 'the source that the record rests on'],
      ['--set <field=value>', 'a field; once for each: dates.start=2016-03-31'],
      ['--dir <dir>', 'the folder of the record (default: data)'],
    ],
    repeatable: ['--set <field=value>'],
    examples: [
      ['nss new events', 'asks for all that a record needs'],
      ['nss new topic --id peace --source source:tass-865989 --set name=peace', 'asks nothing'],
      ['nss new people --dir my/data', 'in another folder'],
    ],
    notes: [
      'On a terminal it asks for what the options leave open, and checks each answer. Of several values, divide them by commas; a list or an object may be given as JSON. The citation that it writes names the whole source: narrow its "locator" before you commit.',
    ],
    exits: [
      ['1', 'the record would not be valid; nothing is written'],
      ['2', 'the file exists or cannot be written'],
    ],
    load: () => import('../commands/new.js'),
  },
  {
    name: 'set',
    group: 'Work on the record',
    summary: 'correct values of a record, with the source that says so',
    args: [
      ['<id>', 'the id of the record'],
      ['<field=value...>', 'a field, or a JSON Pointer with lists by key; nothing behind = takes it out'],
    ],
    options: [
      ['--source <id>', 'the source of the change; every fact needs one'],
      ['--note <text>', 'what a reader should know about it'],
      ['--dir <dir>', 'the folder of the record (default: data)'],
    ],
    examples: [
      ['nss set part:nss-2016.bel note="Led on both days."', 'our own wording'],
      ['nss set source:tass-865989 lang=en', 'a field'],
      ['nss set place:prague name=Praha --source source:tass-865989', 'a fact, and who says so'],
    ],
    notes: [
      'All is written or nothing: what would break a rule is said and left. The citation that it adds names the whole source: narrow its "locator" before you commit.',
    ],
    exits: [
      ['1', 'a rule would be broken; nothing is written'],
      ['2', 'there is no such record or field, or a fact has no source'],
    ],
    load: () => import('../commands/set.js'),
  },
  {
    name: 'fmt',
    group: 'Work on the record',
    summary: 'write files in their one canonical form',
    args: [['[dir]', 'the folder (default: data)']],
    options: [['--check', 'write nothing; list what would change']],
    examples: [
      ['nss fmt', 'format data/'],
      ['nss fmt --check', 'for CI'],
      ['nss fmt my/data', 'another folder'],
    ],
    notes: ['A file that is not JSON, or that holds a key twice, is named and left as it is.'],
    exits: [
      ['1', 'a file could not be formatted; with --check: a file would change'],
      ['2', 'there is no such folder, or a file cannot be written'],
    ],
    load: () => import('../commands/fmt.js'),
  },
]
