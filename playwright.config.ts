import { defineConfig } from 'playwright/test'
import { findBrowser, launchArguments } from './tools/browser.mjs'

const executablePath = findBrowser()

// Always on dist/, as visitors get it.
export default defineConfig({
  testDir: 'test/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  reporter: [['dot'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    launchOptions: {
      ...(executablePath && { executablePath }),
      // Every test host is this machine; nothing else is reached.
      args: [...launchArguments, '--host-resolver-rules=MAP *.test 127.0.0.1, MAP *.localhost 127.0.0.1, EXCLUDE localhost, EXCLUDE 127.0.0.1'],
    },
  },
})
