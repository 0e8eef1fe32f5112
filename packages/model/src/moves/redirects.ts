import type { LedgerEntry, Redirect } from '../kinds/redirect.js'
import { compareVersions, nextMinor } from '../versions.js'

/** An id that moves, and what to use instead. */
export interface Step {
  readonly from: string
  readonly to: readonly string[]
  readonly reason: Redirect['reason']
  readonly note?: string
}

/** Where ids went, and which were ever released. */
export class Registers {
  readonly #released: ReadonlySet<string>
  readonly #lastRelease: string

  constructor(
    readonly redirects: readonly Redirect[],
    ledger: readonly LedgerEntry[],
  ) {
    this.#released = new Set(ledger.map(({ id }) => id))
    this.#lastRelease =
      ledger
        .map(({ since }) => since)
        .sort(compareVersions)
        .at(-1) ?? '0.0.0'
  }

  /** Whether an id was ever in a release. */
  isReleased(id: string): boolean {
    return this.#released.has(id)
  }

  /** The redirect of an id. */
  of(id: string): Redirect | undefined {
    return this.redirects.find(({ from }) => from === id)
  }

  /**
   * Whether giving a record this id takes back a renaming that was never released: then the old id is free again.
   */
  isTakenBack({ from, to }: Step): boolean {
    const redirect = this.of(to[0] ?? '')
    return (
      redirect?.reason === 'renamed' &&
      redirect.to[0] === from &&
      !this.isReleased(from) &&
      compareVersions(redirect.since, this.#lastRelease) > 0
    )
  }

  /**
   * The redirects after some steps, in the order of their ids: new ones for ids that were released, and none that leads to an id that
   * has moved. The next release is taken for a minor one; when it is made, its true number is put in.
   */
  after(steps: readonly Step[]): Redirect[] {
    const targets = new Map(steps.map(({ from, to }) => [from, to]))
    const takenBack = new Set(steps.filter((step) => this.isTakenBack(step)).map(({ to }) => to[0]))
    const kept = this.redirects
      .filter(({ from }) => !takenBack.has(from))
      .map((redirect) => retargeted(redirect, targets))
    const since = nextMinor(this.#lastRelease)
    const added = steps
      .filter(({ from }) => this.isReleased(from))
      .map(
        ({ from, to, reason, note }) => ({ from, to, reason, since, ...(note ? { note } : {}) }) as Redirect,
      )
    return [...kept, ...added].sort((a, b) => (a.from < b.from ? -1 : 1))
  }
}

function retargeted(redirect: Redirect, targets: ReadonlyMap<string, readonly string[]>): Redirect {
  if (!redirect.to.some((id) => targets.has(id))) return redirect
  const to = [...new Set(redirect.to.flatMap((id) => targets.get(id) ?? [id]))] as Redirect['to']
  return { ...redirect, to, reason: reasonFor(redirect.reason, to.length) }
}

/** What happened to an id whose targets have moved on. */
function reasonFor(before: Redirect['reason'], targets: number): Redirect['reason'] {
  if (targets !== 1) return targets === 0 ? 'withdrawn' : 'split'
  return before === 'split' ? 'merged' : before
}
