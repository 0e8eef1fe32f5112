/** What collections and questions have in common. In the package it is one file, which no `exports` names: see tsup.config.ts. */
export * from './by-id.js'
export * from './check-fields.js'
export * from './collection-from.js'
export * from './freeze.js'
