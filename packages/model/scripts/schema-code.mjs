// @ts-check
/** What checks.mjs and quick.mjs share, which make code of schemas. */

/** Keywords that decide nothing about a value. */
export const PROSE = ['$schema', '$id', 'title', 'description', 'examples', 'definitions']

/** A value as it stands in code. */
export const json = (/** @type {unknown} */ value) => JSON.stringify(value)
