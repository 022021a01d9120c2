import type { Integration } from './core/integration.js'
import { googleAnalyticsOptOut } from './integrations/google-analytics-opt-out.js'
import { googleConsentMode } from './integrations/google-consent-mode.js'
import type { Vendors, VendorsNeeds } from './vendors.js'

/** By themselves, as soon as a service of Google's is in use: without them its tags take silence for a yes. */
const own = { 'google-consent-mode': googleConsentMode, 'google-analytics-opt-out': googleAnalyticsOptOut }

/**
 * Tells vendors, in the script tag's own file, what must be told before any code of theirs runs: Google, and globals that a script looks at when it
 * starts. All else is another file's, fetched with the first answer that there is to tell: before that what is held waits without being told.
 */
export function startVendors(needs: VendorsNeeds): Vendors {
  const { settings, consent, report, load } = needs
  const running = new Map<Integration, () => void>()
  const given = settings.integrations || []
  const made = Object.entries(settings.integrations === false ? {} : own).map(([name, create]) => {
    const choice = given.find((entry) => isChoice(entry, name))
    return { choice, integration: create((choice ?? {}) as never) }
  })
  const others = settings.integrations && given.filter((entry) => !made.some(({ choice }) => choice === entry))
  let later: Vendors | undefined
  let asked = false
  let stopped = false

  function look(): void {
    const services = consent.services()
    for (const service of services)
      for (const call of service.consent?.default ?? []) if ('set' in call) (window as unknown as Record<string, unknown>)[call.set] = call.to
    for (const { choice, integration } of made) if (choice || services.some(({ id }) => integration.services?.includes(id))) start(integration)
    if ((others || []).length > 0 || services.some((service) => service.consent && (consent.record() || consent.allows(service.id)))) void tellAll()
  }

  function start(integration: Integration): void {
    if (running.has(integration)) return
    running.set(integration, () => {})
    try {
      running.set(integration, integration.start(consent, report))
    } catch (error) {
      report('integration-failed', [integration.name, error], error)
    }
  }

  async function tellAll(): Promise<void> {
    if (asked || !load) return
    asked = true
    try {
      const { startVendors } = await load('telling.js')
      if (!stopped) later = startVendors({ ...needs, settings: { ...settings, integrations: others } })
    } catch (error) {
      report('ui-missing', ['What tells vendors of consent'], error)
    }
  }

  look()
  const stops = [consent.on('use', look), consent.on('change', look)]
  const some = (ask: (integration: Integration) => boolean | undefined) => [...running.keys()].map(ask).includes(true)

  return {
    off: (service) => [some((integration) => integration.off?.(service)), later?.off(service)].includes(true),
    passes: (service) => some((integration) => integration.passes?.(service)) || !!later?.passes(service),
    replaces: (service) => !!later?.replaces(service),
    released: (element, ids) => later?.released(element, ids),
    stop() {
      stopped = true
      for (const stop of [...stops, ...running.values()]) stop()
      later?.stop()
    },
  }
}

/** Named, alone or with options; one that the page has made itself starts like any other. */
const isChoice = (entry: unknown, name: string) =>
  entry === name || ((entry as Partial<Integration> | null)?.name === name && typeof (entry as Partial<Integration>).start !== 'function')
