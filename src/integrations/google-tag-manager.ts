// https://developers.google.com/tag-platform/tag-manager/templates/consent-apis (read 2026-11-24): a template of Google Tag Manager sets and updates consent
// by its own calls, since commands in the data layer wait behind whatever else is in it. It is told here, by functions that it leaves in a queue.
import type { Integration } from '../core/integration.js'
import { type ConsentModeOptions, type ConsentModeState, consentModeState } from './google-consent-mode.js'
import { stands } from './parts/follow.js'

type Listener = (state: ConsentModeState) => void

/** Tells Biscotte's template in Google Tag Manager, which has loaded Biscotte, in the place of `googleConsentMode`. */
export function googleTagManager({ types }: Pick<ConsentModeOptions, 'types'> = {}): Integration {
  const page = window as unknown as { biscotteConsentMode?: unknown }
  return {
    name: 'google-tag-manager',
    start(consent) {
      const listeners: Listener[] = []
      const call = (listener: Listener) => {
        try {
          listener(consentModeState(consent, types))
        } catch (error) {
          reportError(error)
        }
      }
      const push = (listener: Listener) => {
        if (stands(consent)) call(listener)
        return listeners.push(listener)
      }
      if (Array.isArray(page.biscotteConsentMode)) page.biscotteConsentMode.forEach(push)
      // Still an array: that is what the template's sandbox makes and looks for.
      page.biscotteConsentMode = Object.assign([], { push })
      return consent.on('change', () => listeners.forEach(call))
    },
  }
}
