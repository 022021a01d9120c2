import type { Decisions } from './core/decisions.js'
import type { Integration, IntegrationConsent } from './core/integration.js'
import type { Report } from './core/report.js'

/** Makes an integration that is known by name. */
export type CreateIntegration = (options: never) => Integration

export interface Integrations {
  /** Stops a service on this page by what tells it; answers whether it has. */
  off(service: string): boolean
  /** Whether a service is told by what runs here, and not by the calls in its data. */
  replaces(service: string): boolean
  /** Whether a service's scripts may load before a yes. */
  passes(service: string): boolean
  stop(): void
}

interface IntegrationsNeeds {
  readonly integrations: Decisions['integrations']
  /** Fetches one that is known by name alone. */
  readonly load?: ((name: string) => Promise<CreateIntegration>) | undefined
  readonly consent: IntegrationConsent
  readonly report: Report
}

/** Starts what tells vendors about consent. One that fails stops no other. */
export function startIntegrations({ integrations, load, consent, report }: IntegrationsNeeds): Integrations {
  const running = new Map<Integration, () => void>()
  const loading = new Set<string>()
  let stopped = false

  function start(integration: Integration): void {
    attempt(integration.name, () => {
      if (!stopped) running.set(integration, integration.start(consent, report))
    })
  }

  function choose(entry: unknown): void {
    const choice = (typeof entry === 'string' ? { name: entry } : entry) as { name?: unknown; start?: unknown } | null
    const name = choice?.name
    if (typeof name === 'string' && typeof choice?.start === 'function') start(choice as Integration)
    else if (load && typeof name === 'string' && /^[a-z][a-z-]*$/.test(name)) {
      loading.add(name)
      load(name)
        .finally(() => loading.delete(name))
        .then(
          (known) => create(name, known, choice),
          (error) => report('integration-missing', [name], error),
        )
    } else report('unknown-integration', `${describe(entry)} is no integration known here.`)
  }

  function create(name: string, known: CreateIntegration, options: unknown): void {
    attempt(name, () => start(known(options as never)))
  }

  function attempt<Result>(name: string, act: () => Result): Result | undefined {
    try {
      return act()
    } catch (error) {
      report('integration-failed', [name, error], error)
      return undefined
    }
  }

  for (const entry of integrations || []) choose(entry)

  const some = (act: (integration: Integration) => boolean | undefined) =>
    [...running.keys()].map((integration) => attempt(integration.name, () => act(integration))).includes(true)

  return {
    off: (service) => some((integration) => integration.off?.(service)),
    // One that is on its way and named like a service will tell it.
    replaces: (service) => loading.has(service) || some((integration) => integration.replaces?.includes(service)),
    passes: (service) => some((integration) => integration.passes?.(service)),
    stop() {
      stopped = true
      for (const [{ name }, stop] of running) attempt(name, stop)
      running.clear()
    },
  }
}

function describe(entry: unknown): string {
  try {
    return (JSON.stringify(entry) ?? String(entry)).slice(0, 80)
  } catch {
    return typeof entry
  }
}
