import type { KindName } from '@nuclear-security-summits/model/core'
import type { AnyRecord } from '@nuclear-security-summits/sdk'
import type { ViewOf } from '../record-page.js'
import { articleView } from './article.js'
import { commitmentView } from './commitment.js'
import { disputeView } from './dispute.js'
import { documentView } from './document.js'
import { participationView } from './participation.js'
import { organizationView, stateView } from './party.js'
import { personView } from './person.js'
import { eventView, instrumentView, listView, placeView, seriesView, topicView } from './simple.js'
import { sourceView } from './source.js'
import { statementView } from './statement.js'
import { summitView } from './summit.js'

/** The view of each kind that has pages of its own; mentions and time expressions are shown with their article. */
const VIEWS = {
  article: articleView,
  commitment: commitmentView,
  dispute: disputeView,
  document: documentView,
  event: eventView,
  instrument: instrumentView,
  list: listView,
  organization: organizationView,
  participation: participationView,
  person: personView,
  place: placeView,
  series: seriesView,
  source: sourceView,
  state: stateView,
  statement: statementView,
  summit: summitView,
  topic: topicView,
} as const

/** The view of a kind; nothing for those that have no pages. */
export const viewOf = (kind: KindName): ViewOf<AnyRecord> | undefined =>
  kind in VIEWS ? (VIEWS[kind as keyof typeof VIEWS] as ViewOf<never> as ViewOf<AnyRecord>) : undefined
