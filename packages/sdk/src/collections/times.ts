import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import {
  times as load,
  type TimeExpression,
  type TimeExpressionId,
  type TimeExpressionsById,
} from '@nuclear-security-summits/data/times'
import { timeFields } from '@nuclear-security-summits/model/core'
import { recordsById } from '../by-id.js'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type {
  TimeExpression,
  TimeExpressionId,
  TimeExpressionsById,
} from '@nuclear-security-summits/data/times'

/** The time expressions of the article, with what they mean. */
export const times: Collection<TimeExpression, TimeExpressionId, TimeExpressionsById> =
  /* @__PURE__ */ collectionFrom({ kind: 'time', name: 'times', fields: timeFields }, { load, moved })

/**
 * What `times.byId` is, for an app that asks nothing else and counts its bytes: it leaves out the code of the other members.
 *
 * @example
 * timesById()['time:tass-865989.deck-on-march-31-april-1'].id // 'time:tass-865989.deck-on-march-31-april-1'
 */
export const timesById: () => TimeExpressionsById = /* @__PURE__ */ recordsById(load, moved)
