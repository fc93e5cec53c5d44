import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Node and Vite would each choose another build of it, and graphql does not know its own classes twice.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    globalSetup: ['test/support/compile-cache.ts', 'test/contract/neo4j-pool.ts'],
    setupFiles: ['test/support/fail-on-console-error.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    maxWorkers: 2,
  },
})
