import { FILE_RULES } from '../read.js'
import type { Rule } from '../rule.js'
import { citationRules } from './citations.js'
import { commitmentRules } from './commitments.js'
import { dateRules } from './dates.js'
import { disputeRules } from './disputes.js'
import { documentRules } from './documents.js'
import { mentionRules } from './mentions.js'
import { nameRules } from './names.js'
import { participationRules } from './participations.js'
import { referenceRules } from './references.js'
import { rightsRules } from './rights.js'
import { sourceRules } from './sources.js'
import { spanRules } from './spans.js'
import { statementRules } from './statements.js'
import { summitRules } from './summits.js'
import { textRules } from './text.js'

/** Every rule, in the order in which the docs list them. */
export const RULES: readonly Rule[] = [
  ...FILE_RULES,
  ...referenceRules,
  ...sourceRules,
  ...citationRules,
  ...dateRules,
  ...participationRules,
  ...summitRules,
  ...documentRules,
  ...commitmentRules,
  ...disputeRules,
  ...nameRules,
  ...textRules,
  ...spanRules,
  ...mentionRules,
  ...statementRules,
  ...rightsRules,
]
