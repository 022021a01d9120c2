import { defineConfig } from 'vitest/config'
import type { Found } from './drivers/driver.js'

// What `npm run test:engines` has found on this machine.
const engines: Found[] = JSON.parse(process.env.BISCOTTE_ENGINES ?? '[]')

export default defineConfig({
  test: {
    projects: engines.map((engine) => ({
      test: {
        name: engine.name,
        include: ['test/engines/*.test.ts'],
        environment: 'node' as const,
        provide: { engine },
        testTimeout: 120_000,
        hookTimeout: 120_000,
        expect: { poll: { timeout: 20_000, interval: 50 } },
      },
    })),
    // A browser is several processes already.
    maxWorkers: 2,
    teardownTimeout: 20_000,
  },
})
