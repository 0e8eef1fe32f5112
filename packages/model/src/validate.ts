/**
 * A validator for each kind, to be imported one by one: for a form in a browser, where `./validators` would bring all of them. They find
 * the same; `./validators` is quicker on large files, and `checkRecord` says it in words.
 *
 * @packageDocumentation
 */
export type { Errors, PlainError } from './check-kit.js'
export * from './generated/checks.js'
