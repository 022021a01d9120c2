import { biscotteItself } from '../../../src/catalogue/services/biscotte.js'
import { type ConsentState, createConsent } from '../../../src/core/consent.js'
import { draftRecord, type Wanted } from '../../../src/core/draft.js'
import type { Report } from '../../../src/core/report.js'
import type { Service } from '../../../src/core/service.js'
import { readSettings } from '../../../src/core/settings.js'

/** A visitor's consent to these services, as it is at the start of a page. */
export function visitor(services: readonly (Service | string)[], catalogue: readonly Service[] = []): { consent: ConsentState; answer(wanted: Wanted): void } {
  const quiet: Report = () => {}
  const settings = readSettings({ services }, catalogue, quiet)
  const consent = createConsent({ settings, catalogue, now: Date.now, onError: reportError })
  consent.learn([biscotteItself])
  const needs = { consent, settings, language: 'en', report: quiet, now: Date.now, newId: () => 'id' }
  return { consent, answer: (wanted) => void consent.adopt(draftRecord(needs, wanted, 'preferences')) }
}

/** What was said, by code. */
export function reporter(): { report: Report; codes: string[] } {
  const codes: string[] = []
  return { codes, report: (code) => void codes.push(code) }
}

/** Globals that a test made are taken back. */
export function globals(): { page: Record<string, unknown>; restore(): void } {
  const before = new Set(Object.getOwnPropertyNames(window))
  const page = window as unknown as Record<string, unknown>
  return {
    page,
    restore() {
      for (const name of Object.getOwnPropertyNames(window)) if (!before.has(name)) Reflect.deleteProperty(window, name)
    },
  }
}
