import type { ConsentState } from './consent-state.js'

/** What an opt-out signal does here: nothing, a no where there is no answer, a no to an earlier yes, or nothing because the visitor said yes later. */
export type SignalState = 'off' | 'honoured' | 'since' | 'waived'

/** In a word, what the browser's opt-out signals do. */
export function signalState(consent: Pick<ConsentState, 'asked' | 'signals' | 'isDenied' | 'answer'>): SignalState {
  const ids = consent.asked().flatMap(({ id, services }) => [id, ...services.map((service) => service.id)])
  const meant = ids.filter((id) => consent.signals(id).length > 0)
  if (meant.length === 0) return 'off'
  const denied = meant.filter(consent.isDenied)
  if (denied.length === 0) return 'waived'
  return denied.some((id) => consent.answer(id)) ? 'since' : 'honoured'
}
