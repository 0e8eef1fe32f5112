import { type AttachedArticle, articles } from '@nuclear-security-summits/sdk'
import { CliError } from './errors.js'
import { readOne } from './files.js'

/** The article of the record: there is one. */
export function theArticle() {
  const [article] = articles
  if (!article) throw new CliError('There is no article in the record.')
  return article
}

/**
 * Reads a text file: UTF-8, with or without a byte-order mark.
 *
 * @throws {CliError} where it cannot be read, is empty, or is no UTF-8
 */
export async function readText(path: string): Promise<string> {
  const file = await readOne(path)
  if ('problem' in file) throw new CliError(`${path}: ${file.problem}`)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)
    if (text.trim() !== '') return text
  } catch {
    throw new CliError(`${path}: The file is not UTF-8.`, 'Save the text as UTF-8.')
  }
  throw new CliError(`${path}: The file is empty.`, 'Save the text of the article in it.')
}

/** Your copy of the article, attached. */
export const attachFile = async (path: string): Promise<AttachedArticle> =>
  articles.attach(theArticle().id, await readText(path))
