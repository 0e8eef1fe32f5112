// @ts-check
/** Ids in the search of the reference. */
import { IndexEvent } from 'typedoc'

/**
 * Lets ids be found as they are written. To lunr, which searches, a colon stands behind the name of a field, and typedoc puts a star
 * before each word that is typed: `summit:nss-2016` asks for `nss` and `2016` in a field called `*summit`. So there is one for each
 * prefix, and the slugs of the ids are in it.
 *
 * @param {import('typedoc').Application} app
 * @param {readonly string[]} prefixes
 */
export const findIds = (app, prefixes) =>
  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    for (const prefix of prefixes) event.searchFieldWeights[`*${prefix}`] = 1
    for (const [index, { name }] of event.searchResults.entries()) {
      const [prefix = '', slug] = name.split(':')
      const fields = event.searchFields[index]
      if (fields && slug !== undefined && prefixes.includes(prefix)) fields[`*${prefix}`] = slug
    }
  })
