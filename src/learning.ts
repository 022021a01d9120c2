import { createMatcher } from './catalogue/match.js'
import { unpack } from './catalogue/packed.js'
import type { ConsentState } from './core/consent.js'
import type { Report } from './core/report.js'
import type { Service, ServiceConsent } from './core/service.js'
import { isId } from './core/shapes.js'
import type { Load, TagFiles } from './files.js'
import { cookieNames } from './storage/cookies.js'
import { jar } from './storage/jar.js'
import { whenIdle } from './when-idle.js'

/** By how often they are met. */
const files = ['catalogue.common.js', 'catalogue.rare.js'] as const

/**
 * What the script tag knows of services beyond those in its own file: the common ones come with the first question that needs them, the rare ones while
 * something is unknown even then, and each service's own file when it is in use or shown.
 */
export interface Learning {
  /** Whether these ids, or without ids an address, may still turn out to be known: what is missing is on its way. */
  expects(ids?: readonly string[]): boolean
  /** Runs at once where these ids are known or nothing more can be known, else as soon as it is. */
  when(ids: readonly string[], run: () => void): void
  /** Fetches what there is to tell of services; without `all` of those that came later than the script. */
  describe(all?: boolean): void
  /** Takes over vendors' own calls, by service. */
  learnCalls(calls: Readonly<Record<string, ServiceConsent>>): void
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
  readonly load: Load<TagFiles>
  readonly onLearned: () => void
}

export function startLearning({ catalogue, consent, report, named, load, onLearned }: LearningNeeds): Learning {
  /** How many stand in the script's own file. */
  const own = catalogue.length
  const shown = new Set<string>()
  const expected = new Set<string>()
  const waiting: (readonly [ids: readonly string[], run: () => void])[] = []
  let calls: Readonly<Record<string, ServiceConsent>> = {}
  let next = 0
  let fetching = false
  let missing = false

  const ids = named.flatMap((entry) => idOf(entry) ?? [])
  const isMissing = (id: string) => !consent.isKnown(id)
  const isComplete = () => next === files.length

  function addCalls(): void {
    for (const service of catalogue) if (calls[service.id]) Object.assign(service, { consent: calls[service.id] })
  }

  async function fetchNext(): Promise<void> {
    const file = files[next] as (typeof files)[number]
    fetching = true
    try {
      catalogue.push(...unpack((await load(file)).default))
      addCalls()
      next++
    } catch (error) {
      missing = true
      next = files.length
      report('catalogue-missing', [file], error)
    }
    fetching = false
    onLearned()
    expects([...expected].filter((id) => !catalogue.some((service) => service.id === id)))
    if (isComplete()) for (const id of expected) if (isMissing(id) && !ids.includes(id)) report('unknown-id', [id])
    for (const [ids, run] of waiting.splice(0)) when(ids, run)
    if (named.length === 0) meetCookies()
  }

  function expects(ids?: readonly string[]): boolean {
    const unknown = ids?.filter(isMissing)
    if (isComplete() || unknown?.length === 0) return false
    for (const id of unknown ?? []) if (isId(id)) expected.add(id)
    if (!fetching) void fetchNext()
    return true
  }

  function when(ids: readonly string[], run: () => void): void {
    if (expects(ids)) waiting.push([ids, run])
    else run()
  }

  async function describe(service: Service): Promise<void> {
    const file = `services/${service.id}.js` as const
    shown.add(service.id)
    try {
      Object.assign(service, Object.values(await load(file))[0])
      onLearned()
    } catch (error) {
      report('catalogue-missing', [file], error)
    }
  }

  /** On a page that names nothing, what is there is what its visitor is asked for. */
  function meetCookies(): void {
    const { cookie } = createMatcher([...consent.services(), ...catalogue])
    const matches = cookieNames(jar).map((name) => cookie(name))
    consent.use(matches.flatMap((match) => match?.service.id ?? []))
    if (matches.includes(undefined)) expects()
  }

  if (named.length === 0) whenIdle(meetCookies)
  expects(ids)

  return {
    expects,
    when,
    describe(all) {
      for (const service of catalogue.slice(all ? 0 : own)) {
        if (!shown.has(service.id) && consent.services().some(({ id }) => id === service.id)) void describe(service)
      }
    },
    learnCalls(given) {
      calls = given
      addCalls()
      onLearned()
    },
    isBlind: () => missing && expected.size > 0,
  }
}

function idOf(entry: unknown): string | undefined {
  const id = typeof entry === 'string' ? entry.split(':')[0] : (entry as Partial<Service> | null)?.id
  return typeof id === 'string' ? id : undefined
}
