/** A question to each part of the packages; esm.mjs and cjs.cjs ask the same. */
exports.answers = ({ topics, checkRecord, lint, CoreError, sdk, sample, summits }) => {
  const error = (ask) => {
    try {
      ask()
    } catch (caught) {
      return [caught instanceof sdk.NssError && caught instanceof CoreError, caught.code, caught.message]
    }
  }
  const [once, again] = [topics(), topics()]
  const bytes = new TextEncoder().encode('{ "id": "topic:x" }\n')
  return {
    topicsAreFrozen: Object.isFrozen(once) && once === again,
    sameRecord: summits.get('summit:nss-2016') === sdk.record('summit:nss-2016'),
    host: sdk.states.byId[summits.byId['summit:nss-2016'].host].name,
    outcome: sdk.attendance({ summit: 'summit:nss-2016', state: 'state:rus' }).map(({ outcome }) => outcome),
    source: sdk.explain('summit:nss-2016', 'ordinal').sources.some(({ id }) => id === 'source:tass-865989'),
    cite: sdk.cite('source:tass-865989', 'csl').map(({ publisher }) => publisher),
    version: sdk.manifest().version,
    unknown: error(() => sdk.summits.get('summit:nss-2106')),
    sample: sample.states.get(sample.summits.byId['summit:sample-2001'].host).name,
    fault: checkRecord('topic', { id: 'topic:x', nmae: 'X', cites: [] })[0].message,
    findings: lint([{ path: 'topics/x.json', bytes }]).findings.map(({ rule, line, column }) => [
      rule,
      line,
      column,
    ]),
  }
}
