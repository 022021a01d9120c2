import type { ConsentState } from './core/consent.js'
import type { Decisions } from './core/decisions.js'
import type { Report } from './core/report.js'
import type { Load, TagFiles } from './files.js'
import { type CreateIntegration, type Integrations, startIntegrations } from './integrations.js'
import type { Learning } from './learning.js'
import { startTelling, type Telling } from './vendor-calls.js'

export interface VendorsNeeds {
  readonly settings: Decisions
  readonly consent: ConsentState
  readonly report: Report
  readonly learning?: Learning | undefined
  readonly load?: Load<TagFiles> | undefined
}

/** What tells vendors where consent stands. */
export interface Vendors extends Integrations {
  /** A service's script has been released. */
  released: Telling['released']
}

/** By integrations, and by the calls in the data of services. */
export function startVendors({ settings, consent, report, load }: VendorsNeeds): Vendors {
  const integrations = startIntegrations({ ...settings, load: load && ((name) => loadIntegration(name, load)), consent, report })
  const telling = startTelling(consent, integrations.replaces)
  return {
    ...integrations,
    released: telling.released,
    stop() {
      telling.stop()
      integrations.stop()
    },
  }
}

/** `microsoft-uet`, the file, exports `microsoftUet`. */
async function loadIntegration(name: string, load: Load<TagFiles>): Promise<CreateIntegration> {
  const file = await load(`integrations/${name}.js`)
  return file[name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())] as CreateIntegration
}
