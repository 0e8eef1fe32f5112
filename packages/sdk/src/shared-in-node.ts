/** What is shared in what Node loads: the core of the model too, because a package costs more to find than this to read. See tsup.config.ts. */
export * from '@nuclear-security-summits/model/core'
export * from './shared.js'
