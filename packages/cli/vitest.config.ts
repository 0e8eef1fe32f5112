import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 60_000,
    // Each test waits for a process of its own.
    sequence: { concurrent: true },
    maxConcurrency: 4,
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
  },
})
