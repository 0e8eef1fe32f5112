import type { CommandSpec } from '../spec.js'
import { CSV, JSON_OPTION, WIDE } from './common.js'

/** Commands that read the article by its annotation. */
export const ARTICLE: readonly CommandSpec[] = [
  {
    name: 'statements',
    group: 'Read the article',
    summary: 'who said what, when',
    args: [['[agent...]', 'only what somebody said, or what was said on its behalf']],
    options: [['--about <id>', 'only what was said about something'], JSON_OPTION, CSV, WIDE],
    examples: [
      ['nss statements', 'all, in the order of the days'],
      ['nss statements Maria Zakharova', 'by one person'],
      ['nss statements RU --about IAEA', 'on behalf of Russia, about the IAEA'],
    ],
    exits: [
      ['1', 'there is none'],
      ['2', 'there is no such record'],
    ],
    load: () => import('../commands/statements.js'),
  },
  {
    name: 'mentions',
    group: 'Read the article',
    summary: 'where the article refers to what',
    args: [['[entity...]', 'only what refers to one thing']],
    options: [
      ['--form <form>', 'only names, pronouns, metonyms, …'],
      ['--text <file>', 'your copy of the article: shows the words'],
      JSON_OPTION,
      CSV,
      WIDE,
    ],
    examples: [
      ['nss mentions RU', 'all that refers to Russia'],
      ['nss mentions --form pronoun', 'every pronoun'],
      ['nss mentions RU --text article.txt', 'with the words'],
    ],
    exits: [
      ['1', 'there is none'],
      ['2', 'there is no such record or form'],
    ],
    load: () => import('../commands/mentions.js'),
  },
  {
    name: 'attach',
    group: 'Read the article',
    summary: 'verify your own copy of the article, span by span',
    args: [['<file>', 'its text; - for standard input']],
    options: [['--out <file>', 'write the article with its text, as JSON'], JSON_OPTION, WIDE],
    examples: [
      ['nss attach article.txt', 'is it the same, paragraph by paragraph?'],
      ['nss attach article.txt --out article.json', 'the record with its text'],
      ['nss attach article.txt --json', 'the verdict on each span'],
    ],
    notes: [
      'Other line ends, a byte-order mark, blank lines and another Unicode form do not matter. Your copy stays where it is; nothing is sent anywhere.',
    ],
    exits: [
      ['1', 'it is another text'],
      ['2', 'it cannot be read, or the output cannot be written'],
    ],
    load: () => import('../commands/attach.js'),
  },
]
