/** Questions that users bring, as they would ask them: one or two calls each, no casts. Printed as JSON by number. */
import {
  absences,
  articles,
  attendance,
  capacities,
  commitments,
  delegations,
  disputes,
  documents,
  evidence,
  explain,
  facts,
  formatDate,
  gaps,
  instruments,
  jointStatements,
  matrix,
  mentions,
  nameOf,
  narration,
  ranks,
  referencesTo,
  sources,
  statements,
  states,
  summits,
  timeline,
  times,
  topics,
} from '@nuclear-security-summits/sdk'
import { search } from '@nuclear-security-summits/sdk/search'

const article = articles.byId['article:tass-2016-03-30-kremlin-skips-nss']

const answers = {
  // 1. The article card.
  1: {
    headline: article.headline,
    agency: nameOf(article.agency),
    on: formatDate(article.published),
    url: sources.get(article.source).url,
  },
  // 2. Who is quoted in the article, in order of appearance, and in what capacity?
  2: statements.speakers(article.id).map(({ speaker, capacity }) => [nameOf(speaker), capacity?.title]),
  // 3. What may I publish from this source, and under which terms?
  3: sources.get(article.source).rights,
  // 4. A timeline from the Prague speech to 1 April 2016.
  4: timeline({ from: '2009-04-05', to: '2016-04-01', kinds: ['event', 'summit'] }).map(({ id }) => id),
  // 5. The attendance matrix, with the rank of the head.
  5: matrix().length,
  // 6. For a map: ISO numeric code and outcome, for one summit.
  6: attendance({ summit: 'summit:nss-2016' }).flatMap(({ party, outcome }) => {
    const state = states.find(party)
    return state ? [[state.isoNumeric, outcome]] : []
  }),
  // 7. Who headed each delegation in 2016, with title?
  7: delegations({ summit: 'summit:nss-2016' })
    .filter(({ role }) => role !== 'member')
    .map(({ person, capacity, participation }) => [participation.party, nameOf(person), capacity.title]),
  // 8. What does a story on Russia and the summits need?
  8: referencesTo('state:rus').length,
  // 9. When exactly is "earlier this year", and how do we know?
  9: times
    .where(({ id }) => id.includes('earlier-this-year'))
    .map(({ value, basis }) => [value.start ?? value.attestedOn, basis]),
  // 13. What does the article name, and how often?
  13: mentions.chains(article.id).map((chain) => [chain.entity, chain.mentions.length]),
  // 14. Which states attended all four?
  14: matrix()
    .filter(({ present }) => present.length === summits.size)
    .map(({ party }) => party),
  // 15. Which attended earlier ones but not 2016?
  15: matrix()
    .filter(({ present }) => present.length > 0 && !present.includes('summit:nss-2016'))
    .map(({ party }) => party),
  // 16. What reason did the Kremlin give, who gave it, and where is the evidence?
  16: explain('part:nss-2016.rus', 'reasons/peskov-2016-cooperation').claims.map(
    ({ code, claimant, wordings }) => [
      code,
      claimant,
      wordings.flatMap(({ spans }) => spans.map(({ segment, start, end }) => [segment, start, end])),
    ],
  ),
  // 17. At which rank was each represented, and how did the mix change?
  17: ranks().map(({ counts }) => [counts['head-of-state'] ?? 0, counts['head-of-government'] ?? 0]),
  // 18. Which joint statements did India not join in 2016? Of some the list is not whole: of those nothing is known.
  18: jointStatements.notSignedBy('state:ind', { summit: 'summit:nss-2016' }).map(({ id }) => id),
  // 19. Who sponsored joint statements, and on which topics?
  19: jointStatements.sponsorships().map(({ theme, sponsors }) => [theme, sponsors]),
  // 20. Which outcome documents address the IAEA?
  20: documents.addressing('org:iaea').map(({ document }) => document.id),
  // 21. Which five bodies got action plans in 2016, and which of them does Zakharova name?
  21: documents
    .where({ summit: 'summit:nss-2016', kind: 'action-plan' })
    .flatMap((one) => (one.kind === 'action-plan' && one.addressedTo ? [one.addressedTo] : []))
    .map((body) => [
      body,
      statements.about(body).some(({ speaker }) => speaker === 'person:maria-zakharova'),
    ]),
  // 22. What did Belgium promise in 2010, and what became of it?
  22: commitments
    .outcomes({ party: 'state:bel', summit: 'summit:nss-2010' })
    .map(({ commitment, last, followedBy }) => [commitment.id, last?.status, followedBy.length]),
  // 23. Commitments by category and summit, as a pivot.
  23: commitments.pivot().map(({ theme, counts }) => [theme, counts]),
  // 24. How many states were at each summit, and according to whom?
  24: summits.all.map(({ id, counts }) => [
    id,
    counts.find(({ what }) => what === 'states')?.value,
    evidence(id, 'counts/states').flatMap(({ supports }) => supports.map(({ source }) => source.id)).length >
      0,
  ]),
  // 25. Which facts rest on sources of one side only?
  25: facts({ side: 'any' }).length,
  // 26. Who signed INFCIRC/869 first, and who joined later?
  26: jointStatements
    .find('INFCIRC/869')
    ?.subscribers.map(({ party, capacity, on }) => [party, capacity, on ?? 'day unknown']),
  // 27. Which states never took part but appear in the record?
  27: states.all
    .filter(({ id }) => attendance({ state: id }).every(({ outcome }) => outcome === 'absent'))
    .map(({ id }) => id),
  // 28. Every document adopted at The Hague.
  28: documents.where({ summit: 'summit:nss-2014' }).flatMap((one) => ('adopted' in one ? [one.id] : [])),
  // 29. Which treaties do the commitments refer to, and when did those enter into force?
  29: instruments
    .where(({ id, kind }) => kind === 'treaty' && commitments.where({ instruments: id }).length > 0)
    .map(({ id, entryIntoForce }) => [id, entryIntoForce]),
  // 30. In a paragraph, with sources: why did Russia stay away?
  30: absences({ summit: 'summit:nss-2016', state: 'state:rus' }).flatMap(({ reasons }) =>
    reasons.map(({ reason }) => [reason.claimant, reason.code]),
  ),
  // 31. Which stretches of the article are the agency's own?
  31: narration(article.id).reduce((sum, { start, end }) => sum + end - start, 0),
  // 32. Who speaks for whom?
  32: statements
    .in(article.id)
    .flatMap(({ speaker, onBehalfOf }) => (onBehalfOf ? [[speaker, onBehalfOf]] : [])),
  // 33. What is a "gift basket"? With examples.
  33: [
    topics.byId['topic:gift-baskets'].summary,
    jointStatements.select({ summit: 'summit:nss-2012' }).map(({ name }) => name),
  ],
  // 34. Why does one source say another number of states than the other?
  34: disputes
    .where({ subject: 'summit:nss-2010', field: '/counts/states/value' })
    .flatMap(({ variants }) => variants.map(({ value, rank }) => [value, rank])),
  // 35. Who is Ben Rhodes, and what did he say, when?
  35: [capacities('person:ben-rhodes').map(({ on }) => on), statements.by('person:ben-rhodes').length],
  // 36. Everything Zakharova is quoted as saying.
  36: statements.by('person:maria-zakharova').map(({ id }) => id),
  // 37. All (source, cue, content) triples of the article.
  37: statements
    .wordings(article.id)
    .map(({ statement, rendition }) => [statement.speaker, rendition.cue?.lemma, rendition.content.length]),
  // 38. All mentions of Russia by form.
  38: mentions.of('state:rus').map(({ form }) => form),
  // 42. Which statements are direct, indirect, mixed?
  42: statements.wordings(article.id).map(({ rendition }) => rendition.mode),
  // 43. Every time expression with its resolved value.
  43: times.all.map(({ value, basis }) => [value, basis]).length,
  // 12, 47, 48, and what is missing.
  12: search('nuclear terrorism').length,
  47: summits.resolve('summit:nss-2016')?.redirectedFrom ?? 'not moved',
  48: facts({ grade: 'record' }).length,
  // 22 and 18 over: on what do those who judge differ, who signed with whom, who came to the text later?
  differ: commitments.disagreements().map(({ commitment }) => commitment.id),
  pair: jointStatements.pairs()[0]?.statements.length,
  later: jointStatements.laterJoiners().map(({ statement, subscriber }) => [statement.id, subscriber.party]),
  // A summit that had none, a state that signed nothing, a circular in other spellings.
  none: [
    jointStatements.select({ summit: 'summit:nss-2010' }).length,
    jointStatements.signedBy('state:irn').length,
    ...['infcirc 869', 'INFCIRC869', 'Infcirc/869'].map((spelling) => documents.find(spelling)?.id),
  ],
  gaps: gaps().map((gap) => {
    if (gap.kind === 'head') return gap.participation
    return gap.kind === 'count' ? `${gap.summit} ${gap.what}` : gap.document
  }),
}

console.log(JSON.stringify(answers))
