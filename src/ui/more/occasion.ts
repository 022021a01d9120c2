import type { BannerView } from '../view.js'

/** Why the visitor is told, as the key of the text that says so: for the first time, because something was added, or because the policy changed. */
export function occasionOf({ consent, settings }: BannerView): 'intro' | 'introAgain' | 'introChanged' | 'introOptOut' {
  const record = consent.record()
  // An answer that ran out is asked for anew, which makes nothing new.
  if (record && Date.now() <= record.time + settings.days * 864e5) {
    const asked = consent.pending()
    if (record.policy !== settings.policyVersion && !asked.every(consent.isNew)) return 'introChanged'
    if (asked.some(consent.isNew)) return 'introAgain'
  }
  return consent.regime().rule === 'opt-in' ? 'intro' : 'introOptOut'
}

/** Whether the visitor who answered before was never asked about this id, or not about all that it does now, and has to be. */
export const isFresh = (view: BannerView, id: string) => occasionOf(view) === 'introAgain' && view.consent.pending().includes(id)
