import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    globalSetup: ['support/pack.ts'],
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
    // They mostly wait for other processes: two at a time, also where there are two cores.
    maxWorkers: 2,
    // They install packages and build: a cold machine needs its time.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
})
