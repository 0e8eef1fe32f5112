import {
  citesSources,
  type Dataset,
  type DraftInput,
  faultOfAnswer,
  isReal,
  KINDS,
  type KindName,
  kindOf,
  makesId,
  nearest,
  nextQuestion,
  type RecordFault,
} from '@nuclear-security-summits/model'
import { type Asker, createAsker } from './prompts.js'
import { say } from './terminal.js'

/**
 * Asks at the terminal for what a record needs and was not given.
 *
 * @param dataset the records that there are: what an answer names has to be among them
 */
export async function interview(kind: KindName, given: DraftInput, dataset: Dataset): Promise<DraftInput> {
  const asker = createAsker()
  try {
    say(`A new ${kind}. Ctrl-C stops; nothing is written before the end.\n`)
    const id = given.id ?? (makesId(kind) ? undefined : await askId(asker, kind, dataset))
    const source = given.source ?? (citesSources(kind) ? await askSource(asker, dataset) : undefined)
    const answers = new Map(given.answers)
    const input = {
      ...(id === undefined ? {} : { id }),
      ...(source === undefined ? {} : { source }),
      answers,
    }
    for (;;) {
      const question = nextQuestion(kind, input)
      if (!question) return input
      const { path, refs, list, example, description, values, optional } = question
      const check = (text: string): string | undefined =>
        wordsOf(faultOfAnswer(kind, path, { ...input, answers: new Map([...answers, [path, text]]) })) ??
        (refs ? unknownRecord(text, refs, dataset) : undefined) ??
        (isDate(example) ? unrealDate(text) : undefined)
      const answer = await asker.ask({
        name: path,
        description,
        optional,
        check,
        ...(values ? { values } : {}),
        ...(example === undefined ? {} : { example: shown(example, list) }),
      })
      answers.set(path, answer)
    }
  } finally {
    asker.close()
  }
}

const shown = (example: unknown, list: boolean): string =>
  list && Array.isArray(example) ? example.join(', ') : String(example)

function askId(asker: Asker, kind: KindName, dataset: Dataset): Promise<string> {
  const { prefix } = KINDS[kind]
  return asker.ask({
    name: 'id',
    description: `What to call the record, and its file. "${prefix}:" may be left out.`,
    example: dataset.ids([kind])[0] ?? `${prefix}:lower-case-words`,
    check: (text) => {
      const id = text.includes(':') ? text : `${prefix}:${text}`
      if (dataset.has(id)) return `${id} is there already.`
      return wordsOf(faultOfAnswer(kind, 'id', { id }))
    },
  })
}

const askSource = (asker: Asker, dataset: Dataset): Promise<string> =>
  asker.ask({
    name: 'source',
    description: 'The source that says so. If it is not in the record, make it first: nss new sources.',
    example: dataset.ids(['source'])[0] ?? 'source:tass-865989',
    check: (text) => unknownRecord(text, ['source'], dataset),
  })

/** Why an answer that should name records does not. */
function unknownRecord(text: string, kinds: readonly KindName[], dataset: Dataset): string | undefined {
  for (const id of text.split(',').map((one) => one.trim())) {
    const kind = kindOf(id)
    const near = nearest(id, dataset.ids(kinds))
    const hint = near.length > 0 ? ` Nearest: ${near.join(', ')}.` : ''
    if (!kind || !kinds.includes(kind)) return `"${id}" is not the id of a ${kinds.join(' or ')}.${hint}`
    if (!dataset.has(id)) return `${id} is not in the record.${hint}`
  }
  return undefined
}

const DATE = /^\d{4}-\d{2}(-\d{2})?$/
const isDate = (example: unknown): boolean => [example].flat().some((one) => DATE.test(String(one)))

/** Why an answer that is a date by its form is none. */
function unrealDate(text: string): string | undefined {
  const wrong = text
    .split(',')
    .map((one) => one.trim())
    .find((one) => !isReal(one))
  return wrong === undefined ? undefined : `${wrong} is not in the calendar.`
}

/** A fault in a sentence. */
const wordsOf = (fault: RecordFault | undefined): string | undefined =>
  fault &&
  [fault.message, ...(fault.nearest?.length ? [`Nearest: ${fault.nearest.join(', ')}.`] : [])].join(' ')
