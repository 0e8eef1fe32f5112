// @ts-check
/** What the answers have to be, so that all runtimes cannot agree on nonsense. */
import { deepStrictEqual } from 'node:assert/strict'
import { createHash } from 'node:crypto'

const IDS = ['summit:nss-2010', 'summit:nss-2012', 'summit:nss-2014', 'summit:nss-2016']

/** @param {any} answers what the program said */
export function checkAnswers(answers) {
  const { ids, attendance, sameRecord, record, data, slip, refused, unchanged, good, search } = answers
  deepStrictEqual(ids, IDS, 'there are four summits')
  deepStrictEqual(
    attendance,
    IDS.map((id) => [id, id === 'summit:nss-2016' ? 'absent' : 'present']),
    'Russia came to all but the last',
  )
  deepStrictEqual(
    slip,
    [true, 'unknown-id', 'Unknown summit id "summit:nss-2106". Nearest: summit:nss-2016. See summits.ids.'],
    'a mistyped id is answered with the nearest',
  )
  deepStrictEqual({ refused, unchanged }, { refused: [true, true, true, true], unchanged: true })
  deepStrictEqual([sameRecord, good], [true, []])
  deepStrictEqual(JSON.parse(data)[3], record, 'the SDK gives what the data package holds')
  deepStrictEqual(search[0][0], 'person:maria-zakharova', 'a name is found by another spelling')
}

/**
 * @param {any} opened what the program said that opens the dataset
 * @param {any} answers
 */
export const checkOpened = (opened, { ids, record, data }) =>
  deepStrictEqual(opened, { ids, record, data }, 'the opened dataset is the one of the SDK')

/** As a policy names a script. @param {string} text */
export const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`
