import type { AskedCategory } from '../core/consent.js'
import type { View } from './view.js'

/** Why the visitor is asked: for the first time, because something was added, or because the policy changed. */
export type Occasion = 'first' | 'again' | 'changed'

export function occasionOf({ consent, settings }: View): Occasion {
  const record = consent.record()
  if (!record) return 'first'
  // The record keeps 64 characters of the label.
  if (record.policy !== settings.policyVersion.slice(0, 64)) return 'changed'
  // An answer that ran out is asked for anew, which makes nothing new.
  return Date.now() > record.time + settings.days * 864e5 ? 'first' : 'again'
}

/** Whether the visitor who answered before was never asked about this id, and has to be. */
export const isFresh = (view: View, id: string) => occasionOf(view) === 'again' && view.consent.answer(id) === undefined && !view.consent.allows(id)

/** The services that joined a category after its answer. */
export const freshServices = (view: View, category: AskedCategory) =>
  isFresh(view, category.id) ? [] : category.services.filter((service) => isFresh(view, service.id))
