// @ts-nocheck: the model and the collections have types of the same names. What is exported here are the values.
/**
 * What Node loads as one file, which no `exports` names: all collections, what they have in common, and the core of the model, because
 * a package costs more to find than this to read. See tsup.config.ts.
 */
export * from '@nuclear-security-summits/model/core'
export * from '../shared.js'
export * from './articles.js'
export * from './commitments.js'
export * from './disputes.js'
export * from './documents.js'
export * from './events.js'
export * from './instruments.js'
export * from './joint-statements.js'
export * from './lists.js'
export * from './mentions.js'
export * from './organizations.js'
export * from './participations.js'
export * from './people.js'
export * from './places.js'
export * from './series.js'
export * from './sources.js'
export * from './statements.js'
export * from './states.js'
export * from './summits.js'
export * from './times.js'
export * from './topics.js'
