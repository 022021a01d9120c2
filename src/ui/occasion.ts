import type { View } from './view.js'

/** Why the visitor is asked, as the key of the text that says so: for the first time, because something was added, or because the policy changed. */
export function occasionOf({ consent, settings }: View): 'intro' | 'introAgain' | 'introChanged' {
  const record = consent.record()
  // An answer that ran out is asked for anew, which makes nothing new.
  if (!record || Date.now() > record.time + settings.days * 864e5) return 'intro'
  // The record keeps 64 characters of the label.
  return record.policy === settings.policyVersion.slice(0, 64) ? 'introAgain' : 'introChanged'
}

/** Whether the visitor who answered before was never asked about this id, and has to be. */
export const isFresh = (view: View, id: string) => occasionOf(view) === 'introAgain' && view.consent.answer(id) === undefined && !view.consent.allows(id)
