import type { IntegrationConsent } from '../../core/integration.js'

/** Whether there is anything to tell: an answer, or a rule under which things are allowed that nobody has answered for. */
export const stands = (consent: IntegrationConsent): boolean =>
  consent.record() !== undefined || consent.asked().some(({ id, services }) => [{ id }, ...services].some((asked) => consent.allows(asked.id)))

/** Tells what stands, at once, and with each change. Returns its stop. */
export function follow(consent: IntegrationConsent, tell: () => void): () => void {
  if (stands(consent)) tell()
  return consent.on('change', tell)
}
