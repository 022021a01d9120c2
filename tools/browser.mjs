import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright'
import { run } from './packages.mjs'

/**
 * No talk of the browser's own with the outside, nothing that Chromium tries out on some, and not the pages of its address bar, which are
 * loaded with each new window: 300 ms of work beside what is tested or measured. No sandbox for root, which has none.
 */
const argumentsWithout = (features) => [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-field-trial-config',
  `--disable-features=${['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', ...features]}`,
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** To measure with: else as visitors have it. */
export const measureArguments = argumentsWithout([])

/** For Playwright, whose own list this one takes the place of; https in place of http is what matters most. */
export const launchArguments = argumentsWithout([
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
])

/** Path of a Chromium to test with: the one `BISCOTTE_BROWSER` names, Playwright's own, one on the system; `undefined` when there is none. */
export function findBrowser() {
  return [process.env.BISCOTTE_BROWSER, chromium.executablePath(), ...systemBrowsers()].find(starts)
}

/** The same, after trying to get one: Playwright's own where it can be downloaded, else the system's, else Debian's. */
export function ensureBrowser() {
  if (process.env.BISCOTTE_BROWSER || starts(chromium.executablePath())) return findBrowser()
  const cli = createRequire(import.meta.url)
    .resolve('playwright/package.json')
    .replace('package.json', 'cli.js')
  run(process.execPath, [cli, 'install', 'chromium'], { quiet: true })
  const found = findBrowser()
  if (found || process.getuid?.() !== 0 || run('apt-get', ['--version'], { quiet: true }) !== 0) return found
  console.log("Installing Debian's Chromium for the tests.")
  run('apt-get', ['update'], { quiet: true })
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } })
  return findBrowser()
}

/** A downloaded browser may lack the system's libraries: then it is none. Windows' answers `--version` with a window. */
function starts(path) {
  if (!path || !existsSync(path)) return false
  return process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

function systemBrowsers() {
  const folders = (process.env.PATH ?? '').split(':')
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
  return [
    ...names.flatMap((name) => folders.map((folder) => `${folder}/${name}`)),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ]
}
