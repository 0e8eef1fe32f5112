/** A question to each part of the packages. Every runtime is asked the same, and has to answer the same. */

const SUMMIT = 'summit:nss-2016'

/** The message of what a call throws. */
const complaint = (NssError, ask) => {
  try {
    ask()
    return undefined
  } catch (error) {
    return [error instanceof NssError, error.code, error.message]
  }
}

/** In a class, which is strict whatever a bundler makes of the module. */
class Vandal {
  constructor(record) {
    this.attempts = [
      () => {
        record.name = 'Another'
      },
      () => {
        record.dates.start = '1999-01-01'
      },
      () => {
        delete record.city
      },
      () => record.cites.push({}),
    ]
  }

  /** Whether each was refused: the words differ between engines. */
  refused() {
    return this.attempts.map((attempt) => {
      try {
        attempt()
        return false
      } catch (error) {
        return error instanceof TypeError
      }
    })
  }
}

export const answers = ({ sdk, summits, search, jsonLd, table, summitsOfData, checkRecord, NssError }) => {
  const before = JSON.stringify(summits.get(SUMMIT))
  return {
    ids: [...summits].map(({ id }) => id),
    record: summits.get(SUMMIT),
    sameRecord: sdk.record(SUMMIT) === sdk.summits.byId[SUMMIT] && sdk.summits === summits,
    byId: sdk.states.byId['state:rus'].name,
    find: [sdk.states.find('RU')?.id, sdk.states.find('Россия')?.id, sdk.states.find('nowhere')],
    where: summits.where({ host: 'state:usa' }).map(({ id }) => id),
    attendance: sdk.attendance({ state: 'state:rus' }).map(({ summit, outcome }) => [summit, outcome]),
    explain: sdk.explain('part:nss-2016.rus', 'reasons/peskov-2016-cooperation').text,
    cite: sdk.CITE_STYLES.map((style) => sdk.cite('topic:nuclear-security', style)),
    dates: [...summits].map(({ dates }) => sdk.formatRange(dates)),
    timeline: sdk.timeline({ from: '2016-03-30', to: '2016-04-01' }),
    search: ['zakharowa', 'lack of cooperation', 'Côte'].map((words) => search(words).map(({ id }) => id)),
    jsonLd: jsonLd(SUMMIT),
    table: table('summits'),
    data: JSON.stringify(summitsOfData()),
    faults: checkRecord('topic', { id: 'topic:x', nmae: 'X', cites: [] }).map(({ message }) => message),
    good: checkRecord('summit', JSON.parse(before)),
    slip: complaint(NssError, () => summits.get('summit:nss-2106')),
    wrongField: complaint(NssError, () => summits.where({ hots: 'state:usa' })),
    refused: new Vandal(summits.get(SUMMIT)).refused(),
    unchanged: JSON.stringify(summits.get(SUMMIT)) === before,
  }
}
