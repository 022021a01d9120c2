import type { Biscotte, BiscotteEvents } from './api.js'
import { startBiscotte } from './biscotte.js'
import type { Config } from './core/config.js'
import { withoutGetters } from './core/shapes.js'
import type { Files } from './files.js'
import { blame } from './host-page.js'
import { locales } from './locales/index.js'
import { type Language, languages } from './locales/languages.js'
import { createMore } from './more.js'
import { startVendors } from './vendors.js'

declare global {
  interface DocumentEventMap extends DocumentEvents {}
}

type DocumentEvents = { [Name in keyof BiscotteEvents as `biscotte:${Name}`]: CustomEvent<BiscotteEvents[Name]> }

/**
 * Starts at once and answers the running banner; a second call answers the same one. On a server it touches nothing
 * and allows nothing.
 *
 * @example
 * const consent = biscotte({ services: [googleAnalytics, hotjar], policyUrl: '/privacy' })
 */
export function biscotte(config: Config = {}): Biscotte {
  if (typeof document === 'undefined') return inert
  try {
    return startBiscotte(withoutGetters(config), {
      catalogue: [],
      ...createMore({ startVendors }),
      languages,
      load: async (name) => (name in files ? files[name as keyof typeof files]() : loadLocale(name)) as never,
    })
  } catch (error) {
    // A page so strange that nothing can be held must go on all the same; what is tagged stays inert.
    blame(error)
    return inert
  }
}

/** Where a bundler must see what is imported. */
const files: { readonly [Name in keyof Files as string extends Name ? never : Name extends `locales/${string}` ? never : Name]: () => Promise<Files[Name]> } = {
  'account.js': () => import('./core/account.js'),
  'checks.js': () => import('./checks.js'),
  'declaration.js': () => import('./ui/declaration/index.js'),
  'erase.js': () => import('./erase.js'),
  'extras.js': () => import('./extras.js'),
  'hand-over.js': () => import('./hand-over/index.js'),
  'inspect.js': () => import('./inspect/index.js'),
  'late.js': () => import('./late.js'),
  'locked.js': () => import('./locked.js'),
  'messages.js': () => import('./messages.js'),
  'placeholder.js': () => import('./placeholder.js'),
  'preferences.js': () => import('./ui/preferences/index.js'),
  'receipts.js': () => import('./receipts/index.js'),
  'recording.js': () => import('./recording.js'),
  'regions.js': () => import('./regions/index.js'),
  'themes.js': () => import('./ui/themes/index.js'),
  'ui.js': () => import('./ui.js'),
  'ui.more.js': () => import('./ui/more/index.js'),
}

/** `locales/fr.js`, or the rest of a language: `locales/fr.more.js`. */
async function loadLocale(name: string): Promise<unknown> {
  const [, language, rest] = /^locales\/([\w-]+)(\.more)?\.js$/.exec(name) ?? []
  const locale = await locales[language as Language]()
  return rest ? locale.more() : locale
}

const nothing = () => {}

/** Denies everything: on a server, and where nothing can be started. */
const inert: Biscotte = {
  allows: () => false,
  decided: false,
  record: undefined,
  acceptAll: nothing,
  refuseAll: nothing,
  choose: nothing,
  open: nothing,
  close: nothing,
  forget: nothing,
  on: () => nothing,
  whenAllowed: () => new Promise(nothing),
  leftovers: async () => [],
  inspect: () => new Promise(nothing),
  destroy: nothing,
}
