import { createMatcher } from './catalogue/match.js'
import { unpack } from './catalogue/packed.js'
import type { ConsentState } from './core/consent.js'
import type { Report } from './core/report.js'
import type { Service } from './core/service.js'
import { isId } from './core/shapes.js'
import { cookieNames } from './storage/cookies.js'
import { whenIdle } from './when-idle.js'

/**
 * What the script tag knows of services beyond those in its own file: ids and addresses of all come with the first question that needs them,
 * names of cookies with the first unknown cookie on a page that names nothing, and each service's own file when it is in use or shown.
 */
export interface Learning {
  /** Whether these ids, or without ids an address, may still turn out to be known: what is missing is on its way. */
  expects(ids?: readonly string[]): boolean
  /** Runs at once where these ids are known or nothing more can be known, else as soon as it is. */
  when(ids: readonly string[], run: () => void): void
  /** Fetches what there is to tell of services; without `all` of those that came later than the script. */
  describe(all?: boolean): void
  /** What the site named could not be looked up: nothing unknown is harmless then. */
  isBlind(): boolean
}

export interface LearningNeeds {
  /** Grows. */
  readonly catalogue: Service[]
  readonly consent: ConsentState
  readonly report: Report
  /** What the site named. */
  readonly named: readonly unknown[]
  readonly load: (file: string) => Promise<object>
  readonly onLearned: () => void
}

export function startLearning({ catalogue, consent, report, named, load, onLearned }: LearningNeeds): Learning {
  const byId = new Map(catalogue.map((service) => [service.id, service]))
  /** Described already, or in the script's own file. */
  const told = new Set(byId.keys())
  const shown = new Set<string>()
  const expected = new Set<string>()
  const waiting: (() => void)[] = []
  let asked = false
  let complete = false
  let missing = false

  const ids = named.flatMap((entry) => idOf(entry) ?? [])
  const isMissing = (id: string) => !consent.isKnown(id)

  /** What is known of a service already stays. */
  function add(text: string): void {
    for (const service of unpack(text)) {
      const known = byId.get(service.id)
      if (known) Object.assign(known, { ...service, ...known })
      else {
        byId.set(service.id, service)
        catalogue.push(service)
      }
    }
  }

  async function fetchText(file: string): Promise<boolean> {
    try {
      add(((await load(file)) as { readonly default: string }).default)
      return true
    } catch (error) {
      report('catalogue-missing', [file], error)
      return false
    }
  }

  async function fetchAll(): Promise<void> {
    asked = true
    missing = !(await fetchText('catalogue.addresses.js'))
    complete = true
    onLearned()
    for (const id of expected) if (isMissing(id) && !ids.includes(id)) report('unknown-id', [id])
    for (const run of waiting.splice(0)) run()
  }

  function expects(ids?: readonly string[]): boolean {
    const unknown = ids?.filter(isMissing)
    if (complete || unknown?.length === 0) return false
    for (const id of unknown ?? []) if (isId(id)) expected.add(id)
    if (!asked) void fetchAll()
    return true
  }

  async function describe({ id }: Service): Promise<void> {
    const known = byId.get(id)
    if (!known) return
    shown.add(id)
    try {
      Object.assign(known, Object.values(await load(`services/${id}.js`))[0])
      onLearned()
    } catch (error) {
      report('catalogue-missing', [`services/${id}.js`], error)
    }
  }

  /** On a page that names nothing, what is there is what its visitor is asked for. */
  function meetCookies(more: boolean): void {
    const { cookie } = createMatcher(catalogue)
    const matches = cookieNames().map((name) => cookie(name))
    consent.use(matches.flatMap((match) => match?.service.id ?? []))
    if (more && matches.includes(undefined)) void fetchText('catalogue.traces.js').then((came) => came && meetCookies(false))
  }

  if (named.length === 0) whenIdle(() => meetCookies(true))
  expects(ids)

  return {
    expects,
    when(ids, run) {
      if (expects(ids)) waiting.push(run)
      else run()
    },
    describe(all) {
      for (const service of consent.services()) if (!shown.has(service.id) && (all || !told.has(service.id))) void describe(service)
    },
    isBlind: () => missing && expected.size > 0,
  }
}

function idOf(entry: unknown): string | undefined {
  const id = typeof entry === 'string' ? entry.split(':')[0] : (entry as Partial<Service> | null)?.id
  return typeof id === 'string' ? id : undefined
}
