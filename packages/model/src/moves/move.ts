import type { Finding } from '../lint/finding.js'

/** What is done to an id. */
export type Move =
  | { readonly kind: 'rename'; readonly from: string; readonly to: string; readonly reason?: string }
  | { readonly kind: 'merge'; readonly from: string; readonly into: string; readonly reason?: string }
  | {
      readonly kind: 'split'
      readonly from: string
      readonly to: readonly string[]
      /** The one of them that whatever names the old id is to name. Without it nothing may name it. */
      readonly references?: string
      readonly reason?: string
    }
  | { readonly kind: 'withdraw'; readonly from: string; readonly reason: string }

/** What became of an id. */
export interface MovedRecord {
  /** The id that went. */
  readonly from: string
  /** The ids in its place; none where it was withdrawn. */
  readonly to: readonly string[]
  /** Whether it was ever released, so that a redirect says where it went; else it is simply gone. */
  readonly released: boolean
}

/** What a move changes in a folder of records. */
export interface MovePlan {
  /** Files to write, new or changed, in the order of their paths. */
  readonly writes: readonly { readonly path: string; readonly text: string }[]
  /** Files to delete. */
  readonly removes: readonly string[]
  /** The ids: the one that was asked for, then those that are made of it. */
  readonly moved: readonly MovedRecord[]
}

/** Why a move is not made: files that cannot be read, or errors that the record does not have yet. */
export interface MoveRefusal {
  /** Whether the record was at fault before, or would be afterwards. */
  readonly when: 'before' | 'after'
  /** What is wrong, and where. */
  readonly findings: readonly Finding[]
}
