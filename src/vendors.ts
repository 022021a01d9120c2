import type { ConsentState } from './core/consent.js'
import type { Report } from './core/report.js'
import type { Settings } from './core/settings.js'
import type { CreateIntegration, Integrations, startIntegrations } from './integrations.js'
import type { startTelling, Telling } from './vendor-calls.js'

/** What tells vendors where consent stands. */
export interface Tellers {
  readonly startIntegrations: typeof startIntegrations
  readonly startTelling: typeof startTelling
}

interface VendorsNeeds {
  readonly settings: Settings
  readonly consent: ConsentState
  readonly report: Report
  /** Where it is part of the file, and vendors must hear before anything of theirs runs. */
  readonly tellers?: Tellers | undefined
  readonly loadTellers: () => Promise<Tellers>
  readonly ownIntegrations?: Readonly<Record<string, CreateIntegration>> | undefined
  readonly loadIntegration?: ((name: string) => Promise<CreateIntegration>) | undefined
}

export interface Vendors extends Integrations {
  /** A service's script has been released. */
  released: Telling['released']
}

/** Tells vendors about consent; without tellers of its own a page fetches them where it has anyone to tell. */
export function startVendors({ settings, consent, report, tellers, loadTellers, ownIntegrations, loadIntegration }: VendorsNeeds): Vendors {
  let stopped = false
  let telling: Telling | undefined
  let integrations: Integrations | undefined

  function start(found: Tellers): void {
    if (stopped) return
    integrations = found.startIntegrations({ ...settings, own: ownIntegrations, load: loadIntegration, consent, report })
    telling = found.startTelling(consent, integrations.replaces)
  }

  if (tellers) start(tellers)
  else if ((settings.integrations || []).length > 0 || settings.services.some((service) => service.consent))
    loadTellers()
      .then(start)
      .catch((error) => report('ui-missing', ['What tells vendors of consent'], error))

  return {
    off: (service) => !!integrations?.off(service),
    passes: (service) => !!integrations?.passes(service),
    replaces: (service) => !!integrations?.replaces(service),
    released: (element, ids) => telling?.released(element, ids),
    stop() {
      stopped = true
      telling?.stop()
      integrations?.stop()
    },
  }
}
