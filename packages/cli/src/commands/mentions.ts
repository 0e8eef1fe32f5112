import { type Mention, mentions, nameOf } from '@nuclear-security-summits/sdk'
import { attachFile, theArticle } from '../article-text.js'
import { CliError } from '../errors.js'
import { lookUp } from '../lookup.js'
import { type Field, printRows } from '../rows.js'
import { argument, type Run } from '../spec.js'
import { say } from '../terminal.js'

/** `nss mentions`: where the article refers to what. */
export const run: Run = async (call) => {
  const { form, text } = call.options as { form?: string; text?: string }
  const entity = argument(call, 0)
  const attached = text === undefined ? undefined : await attachFile(text)
  const all =
    entity === ''
      ? mentions.chains(theArticle().id).flatMap((chain) => chain.mentions)
      : mentions.of(lookUp(entity).id as never)
  const forms = [...new Set(mentions.all.map((one) => one.form))].sort()
  if (form !== undefined && !forms.some((one) => one === form))
    throw new CliError(`There is no form "${form}".`, `There are ${forms.join(', ')}.`)
  const list = all.filter((one) => form === undefined || one.form === form)
  const words: Field<Mention>[] =
    attached === undefined
      ? []
      : [{ head: 'Words', name: 'words', flex: true, value: ({ span }) => attached.slice(span) }]
  const code = printRows(list, [...FIELDS, ...words], call.options, 'The article has no such mention.')
  if (attached) say(attached.credit)
  return code
}

const FIELDS: readonly Field<Mention>[] = [
  { head: 'What', name: 'entity', flex: true, value: ({ entity }) => nameOf(entity) },
  { head: 'Form', name: 'form', value: ({ form }) => form },
  { head: 'Segment', name: 'segment', value: ({ span }) => span.segment },
  { head: 'From', name: 'start', align: 'right', value: ({ span }) => span.start },
  { head: 'To', name: 'end', align: 'right', value: ({ span }) => span.end },
]
