import {
  times as load,
  type TimeExpression,
  type TimeExpressionId,
  type TimeExpressionsById,
} from '@nuclear-security-summits/data/times'
import { type Collection, collection } from '../collection.js'

export type {
  TimeExpression,
  TimeExpressionId,
  TimeExpressionsById,
} from '@nuclear-security-summits/data/times'

/** The time expressions of the article, with what they mean. */
export const times: Collection<TimeExpression, TimeExpressionId, TimeExpressionsById> =
  /* @__PURE__ */ collection('time', load)
