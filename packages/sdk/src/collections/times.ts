import { redirects as moved } from '@nuclear-security-summits/data/redirects'
import {
  times as load,
  type TimeExpression,
  type TimeExpressionId,
  type TimeExpressionsById,
} from '@nuclear-security-summits/data/times'
import type { Collection } from '../collection.js'
import { collectionFrom } from '../collection-from.js'

export type {
  TimeExpression,
  TimeExpressionId,
  TimeExpressionsById,
} from '@nuclear-security-summits/data/times'

/** The time expressions of the article, with what they mean. */
export const times: Collection<TimeExpression, TimeExpressionId, TimeExpressionsById> =
  /* @__PURE__ */ collectionFrom('time', { load, moved })
