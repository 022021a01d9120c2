import type { ConsentState } from './consent.js'
import type { Report } from './report.js'

/** What an integration may know. It decides nothing. */
export type IntegrationConsent = Pick<ConsentState, 'allows' | 'answer' | 'asked' | 'isKnown' | 'on' | 'pending' | 'record' | 'regime' | 'services' | 'signals'>

/** Tells a vendor's own code about consent, where that takes more than the calls in a service's data. */
export interface Integration {
  readonly name: string
  /** In the script tag: starts by itself once one of these services is in use. */
  readonly services?: readonly string[] | undefined
  /** Starts telling, at once and with every change; a change is told in the task in which its answer is stored. Returns its stop. */
  start(consent: IntegrationConsent, report: Report): () => void
  /** Services that it tells alone: the calls in their data are not made. */
  readonly replaces?: readonly string[] | undefined
  /** Stops this service on this page; answers whether it has, so that taking back a yes needs no reload. */
  off?(service: string): boolean
  /** Whether this service's own scripts may load before a yes, because the integration tells them to wait. */
  passes?(service: string): boolean
}
