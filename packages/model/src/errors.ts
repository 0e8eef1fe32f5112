/** Stable names of what can go wrong; a program may branch on them. New ones may come, old ones stay. */
export type NssErrorCode =
  | 'unknown-id'
  | 'unknown-field'
  | 'unknown-kind'
  | 'invalid-argument'
  | 'invalid-record'
  | 'unreadable'
  | 'unwritable'
  | 'missing-dataset'
  | 'not-a-dataset'
  | 'damaged-dataset'
  | 'changed-dataset'
  | 'other-major'
  | 'same-version'
  | 'unknown-version'
  | 'redirect-loop'
  | 'id-taken'
  | 'still-named'

/** What an {@link NssError} carries beside its words. */
export interface NssErrorDetails {
  /** What was given. */
  readonly given?: unknown
  /** The nearest good answers, best first. */
  readonly nearest?: readonly string[]
}

/**
 * The one error class of all packages. Its message is made for people: what was found, what was expected, the nearest good answer.
 *
 * @example
 * try {
 *   await readFiles('nowhere')
 * } catch (error) {
 *   if (error instanceof NssError && error.code === 'unreadable') console.log(error.given) // 'nowhere'
 * }
 */
export class NssError extends Error {
  /** `NssError`, as it stands before the message in a stack. */
  override readonly name = 'NssError'
  /** Stable name of the fault. */
  readonly code: NssErrorCode
  /** What was given. */
  readonly given: unknown
  /** The nearest good answers, best first; empty where there is none. */
  readonly nearest: readonly string[]

  constructor(code: NssErrorCode, message: string, details: NssErrorDetails = {}) {
    super(message)
    this.code = code
    this.given = details.given
    this.nearest = details.nearest ?? []
  }

  /**
   * Any copy of this class knows the errors of any other: a program can have several, by `import` and by `require`, of the SDK and of
   * the model.
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    const named = value instanceof Error && value.name === 'NssError'
    // A class that extends this one has instances of its own. By its name the class would be known to itself alone, and renamed in stacks.
    // biome-ignore lint/complexity/noThisInStatic: it is about which class is asked.
    return Object.hasOwn(this, Symbol.hasInstance) ? named : super[Symbol.hasInstance](value)
  }
}
