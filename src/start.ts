import type { Biscotte, BiscotteEvents } from './api.js'
import { startBiscotte } from './biscotte.js'
import type { Config } from './core/config.js'
import { withoutGetters } from './core/shapes.js'
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
      loadErase: () => import('./erase.js'),
      loadLate: () => import('./late.js'),
      loadLocale: (language) => locales[language as Language](),
      loadMessages: () => import('./messages.js'),
      loadRecording: () => import('./recording.js'),
      loadUi: () => import('./ui.js'),
      dialogue: {
        loadAccount: () => import('./core/account.js'),
        loadDeclaration: () => import('./ui/declaration/index.js'),
        loadExtras: () => import('./extras.js'),
        loadHandOver: () => import('./hand-over/index.js'),
        loadInspect: () => import('./inspect/index.js'),
        loadLocked: () => import('./locked.js'),
        loadPlaceholders: () => import('./placeholder.js'),
        loadReceipts: () => import('./receipts/index.js'),
        loadRegions: () => import('./regions/index.js'),
      },
    })
  } catch (error) {
    // A page so strange that nothing can be held must go on all the same; what is tagged stays inert.
    blame(error)
    return inert
  }
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
