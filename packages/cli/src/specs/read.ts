import type { CommandSpec } from '../spec.js'
import { ID_ARGUMENT, JSON_OPTION, NOT_FOUND, WIDE } from './common.js'

/** Commands that show what a record says and how it is known. */
export const READ: readonly CommandSpec[] = [
  {
    name: 'tour',
    group: 'Read',
    summary: 'what the record holds, and why Russia stayed away in 2016',
    args: [],
    options: [JSON_OPTION, WIDE],
    examples: [
      ['nss tour', 'start here'],
      ['nss tour --wide', 'use the whole terminal'],
      ['nss tour --json', 'the same as data'],
    ],
    exits: [],
    load: () => import('../commands/tour.js'),
  },
  {
    name: 'show',
    group: 'Read',
    summary: 'one record, as it is',
    args: [['<id...>', ID_ARGUMENT]],
    options: [JSON_OPTION, WIDE],
    examples: [
      ['nss show summit:nss-2016', 'a summit'],
      ['nss show Dmitry Peskov', 'whoever has that name'],
      ['nss show RU --json', 'a state by its code, as JSON'],
    ],
    exits: [NOT_FOUND],
    load: () => import('../commands/show.js'),
  },
  {
    name: 'explain',
    group: 'Read',
    summary: 'how it is known: a fact, or a whole record, followed to its sources',
    args: [
      ['<id>', ID_ARGUMENT],
      ['[field]', 'a field, or a JSON Pointer: dates, /counts/states'],
    ],
    options: [['--text <file>', 'your copy of the article: shows its words'], JSON_OPTION, WIDE],
    examples: [
      ['nss explain part:nss-2016.rus reasons', 'why Russia stayed away'],
      ['nss explain summit:nss-2016 dates', 'who says when it was'],
      ['nss explain summit:nss-2016', 'every fact of a record'],
    ],
    exits: [['2', 'there is no such record or field']],
    load: () => import('../commands/explain.js'),
  },
  {
    name: 'cite',
    group: 'Read',
    summary: 'cite a source, a record with its sources, or the dataset',
    args: [['<id>', `${ID_ARGUMENT}; or "dataset"`]],
    options: [
      ['--style <style>', 'text (default), bibtex or csl (CSL-JSON)'],
      ['--json', 'the same as --style csl'],
      WIDE,
    ],
    examples: [
      ['nss cite dataset', 'this version of the dataset'],
      ['nss cite source:tass-865989 --style bibtex', 'a source for LaTeX'],
      ['nss cite summit:nss-2016 --json', 'for Zotero or Pandoc'],
    ],
    notes: ['BibTeX and CSL-JSON are written as they are and not wrapped.'],
    exits: [['2', 'there is no such record or style']],
    load: () => import('../commands/cite.js'),
  },
  {
    name: 'search',
    group: 'Read',
    summary: 'records in which words stand, the best first',
    args: [['<words...>', 'whole words or their beginnings; all have to be found']],
    options: [
      ['--kind <kind>', 'only records of a kind, such as event'],
      ['--limit <n>', 'at most so many (default 20; 0 for all)'],
      ['--exact', 'whole words only: no beginnings, no slips'],
      JSON_OPTION,
      WIDE,
    ],
    examples: [
      ['nss search lack of cooperation', 'all four words, anywhere in a record'],
      ['nss search coop --kind statement', 'words that start so, in statements'],
      ['nss search zakharowa --limit 3 --json', 'a slip is no matter; as data'],
    ],
    notes: [
      'Accents and capitals do not matter. Where nothing has the words as they are, a letter or two may be wrong.',
      'In JSON, ranges are offsets in UTF-16 code units, as JavaScript counts.',
    ],
    exits: [
      ['1', 'nothing was found'],
      ['2', 'there is no such kind'],
    ],
    load: () => import('../commands/search.js'),
  },
  {
    name: 'export',
    group: 'Read',
    summary: 'a table, a collection, a record or everything, for other tools',
    args: [['[what]', 'a table or collection, an id, or "dataset"; without it, the tables are listed']],
    options: [
      ['--format <format>', 'csv, ndjson, json, jsonld or schema.org'],
      ['--json', 'the same as --format json; without [what], the tables with columns and keys'],
      WIDE,
    ],
    examples: [
      ['nss export', 'which tables there are'],
      ['nss export participations_heads > heads.csv', 'who led which delegation'],
      ['nss export summit:nss-2016 --format schema.org', 'for a web page about the summit'],
    ],
    notes: [
      'Without --format, a table or collection is written as CSV, a record or "dataset" as JSON-LD. A collection is a table in CSV, and its lists are tables of their own; in JSON its records are as they are. JSON-LD has everything, schema.org only what its terms can say.',
    ],
    exits: [['2', 'there is no such table, record or format']],
    load: () => import('../commands/export.js'),
  },
]
