import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { lockText } from './rollup.config.mjs'
import { findBrowser, launchArguments } from './tools/browser.mjs'

const executablePath = findBrowser()

/** For the slowest machine: what hangs still ends. */
const testTimeout = 60_000

// Core runs in Node, where a DOM global would be an error; everything else in a real browser.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], environment: 'node', testTimeout } },
      { test: { name: 'package', include: ['test/package/**/*.test.ts'], environment: 'node', testTimeout } },
      {
        plugins: [lockText()],
        optimizeDeps: {
          include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', '@testing-library/preact', 'axe-core'],
        },
        test: {
          name: 'browser',
          testTimeout,
          include: ['test/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { ...(executablePath && { executablePath }), args: launchArguments } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
