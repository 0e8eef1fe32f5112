import type { CommandSpec } from '../spec.js'

const OPTIONS = [
  ['--reason <text>', 'why; users who ask for the old id are told'],
  ['--dir <dir>', 'the folder of the record (default: data)'],
  ['--dry-run', 'change nothing; list what would change'],
] as const

const NOTES = [
  'All of it or nothing. An id that was released gets a redirect, so that it leads on for ever; one that never was is simply gone.',
]

const EXITS = [
  ['1', 'the record would not be good afterwards; nothing was changed'],
  ['2', 'it cannot be done, or a file cannot be written; nothing was changed'],
] as const

/** Commands that move ids: ids are for ever, so a redirect takes the place of each. */
export const IDS: readonly CommandSpec[] = [
  {
    name: 'rename',
    group: 'Work on the record',
    summary: 'give a record another id, and mend whatever names it',
    args: [
      ['<id>', 'the id'],
      ['<new>', 'the new one, or what stands behind its prefix'],
    ],
    options: OPTIONS,
    examples: [
      ['nss rename person:dmitri-peskov dmitry-peskov', 'another spelling'],
      ['nss rename topic:peace topic:peace-and-quiet --dry-run', 'what it would change'],
      ['nss rename topic:peace quiet --reason "Plainer."', 'say why'],
    ],
    notes: [
      'Ids that are made of it, such as those of the participations of a summit, go along. Until the new id is released, renaming it back leaves no trace.',
      ...NOTES,
    ],
    exits: EXITS,
    load: () => import('../commands/rename.js'),
  },
  {
    name: 'merge',
    group: 'Work on the record',
    summary: 'let one record take the place of another',
    args: [
      ['<id>', 'the record that goes; what only it says is to be in the other already'],
      ['<into>', 'the record that stays'],
    ],
    options: OPTIONS,
    examples: [
      ['nss merge person:d-peskov person:dmitry-peskov', 'two records of one man'],
      ['nss merge org:the-agency iaea --dry-run', 'what it would change'],
      ['nss merge org:the-agency iaea --reason "The same."', 'say why'],
    ],
    notes: NOTES,
    exits: EXITS,
    load: () => import('../commands/merge.js'),
  },
  {
    name: 'split',
    group: 'Work on the record',
    summary: 'let several records take the place of one',
    args: [
      ['<id>', 'the record that goes'],
      ['<to...>', 'the records in its place, made before with nss new'],
    ],
    options: [
      ['--references <id>', 'the one of them that whatever names the old one is to name'],
      ...OPTIONS,
    ],
    examples: [
      ['nss split topic:laws topic:treaties topic:statutes', 'where nothing names it any more'],
      ['nss split topic:laws treaties statutes --references statutes', 'most of it was that'],
      ['nss split topic:laws treaties statutes --dry-run', 'what it would change'],
    ],
    notes: ['Without --references nothing may name the record any more: what does is listed.', ...NOTES],
    exits: EXITS,
    load: () => import('../commands/split.js'),
  },
  {
    name: 'withdraw',
    group: 'Work on the record',
    summary: 'take back a record that should not have been',
    args: [['<id>', 'the record; nothing may name it any more']],
    options: OPTIONS,
    examples: [
      ['nss withdraw event:no-such-call --reason "It was another day."', 'it never was'],
      ['nss withdraw topic:peace --reason "Nothing is about it." --dry-run', 'what it would change'],
      ['nss withdraw place:x --reason "Counted twice." --dir my/data', 'in another folder'],
    ],
    notes: NOTES,
    exits: EXITS,
    load: () => import('../commands/withdraw.js'),
  },
]
