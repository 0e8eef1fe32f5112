import { citationsAt } from '../coverage.js'
import { kindOf } from '../ids.js'
import type { SupportingSource } from '../kinds/changes.js'
import type { Dispute } from '../kinds/dispute.js'
import type { Citation } from '../kinds/evidence.js'
import type { PlainRecord, recordsById } from './snapshot.js'

/** What people call the records of a dataset, and what supports what they say. */
export class Names {
  readonly #records: ReturnType<typeof recordsById>
  readonly #reasons: ReadonlyMap<string, string>

  constructor(records: ReturnType<typeof recordsById>) {
    this.#records = records
    this.#reasons = new Map(
      [...records.values()]
        .filter(({ record }) => kindOf(record.id) === 'dispute')
        .flatMap(({ record }) => {
          const { subject, field, variants } = record as unknown as Dispute
          const reason = variants.find(({ rank }) => rank === 'preferred')?.reason
          return reason === undefined ? [] : [[`${subject} ${field}`, reason] as const]
        }),
    )
  }

  /** A record's name, title, headline or gloss; "Russia at the 2016 Nuclear Security Summit"; else its id. */
  of(id: string): string {
    const record = this.#records.get(id)?.record as
      | Readonly<Partial<Record<'name' | 'title' | 'headline' | 'gloss' | 'party' | 'summit', string>>>
      | undefined
    if (!record) return id
    const { name, title, headline, gloss, party, summit } = record
    if (party && summit && kindOf(id) === 'participation')
      return `${this.of(party)} at the ${this.of(summit)}`
    return name ?? title ?? headline ?? gloss ?? id
  }

  /** What a dispute gives as the reason for the value of a field. */
  reasonFor(id: string, pointer: string): { reason?: string } {
    const reason = this.#reasons.get(`${id} ${pointer}`)
    return reason === undefined ? {} : { reason }
  }

  /** The sources that a record cites for a field or for something in it. */
  sourcesFor(record: PlainRecord, pointer: string): SupportingSource[] {
    const type = this.#records.get(record.id)?.type
    const cites = type === undefined ? [] : citationsAt(type, record, pointer)
    return cites.map(({ source, locator, basis, note }: Citation) => ({
      source,
      title: this.of(source),
      locator,
      basis,
      ...(note === undefined ? {} : { note }),
    }))
  }
}
