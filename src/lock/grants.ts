import { allowServices, basePolicy } from '../catalogue/policy.js'
import type { ConsentState } from '../core/consent.js'
import { choiceIn, timeIn } from '../core/record.js'
import type { Report } from '../core/report.js'
import type { Service } from '../core/service.js'
import type { Settings } from '../core/settings.js'
import { cannotWrite, type Place } from './place.js'
import type { Ready } from './stored.js'

export interface GrantsNeeds {
  readonly consent: ConsentState
  readonly settings: Settings
  /** Grows. */
  readonly catalogue: readonly Service[]
  /** Runs when these ids are known, or nothing more can be known. */
  readonly when: (ids: readonly string[], run: () => void) => void
  /** A file beside the script, where what there is to know of a service stands in one of its own. */
  readonly load: ((file: `services/${string}.js`) => Promise<object>) | undefined
  readonly report: Report
  /** The text of every copy of the record. */
  readonly copies: () => readonly string[]
}

/** What the visitor's answer lets load, as services and as policies. */
export interface Grants {
  /** The policy for nobody but the site. */
  readonly base: string
  /** The site's services first: they are what its visitors are asked for. */
  everyService(): readonly Service[]
  isEssential(id: string): boolean
  /** What is essential, and what the visitor has said yes to. */
  allowed(): readonly Service[]
  /** The policy that the answer asks for; `''` for none. */
  wanted(): string
  /** The same to be stored for the lock; `undefined` where the static one says it all, or the lock could not match or write it. */
  ready(): Ready | undefined
  /** Reads what there is to know of all that was answered, then runs. */
  inform(then: () => void): void
}

const day = 864e5

export function createGrants(place: Place | undefined, { consent, settings, catalogue, when, load, report, copies }: GrantsNeeds): Grants {
  /** By id, of services whose files have been read. */
  const details = new Map<string, Partial<Service>>()
  const base = allowServices(place?.policy ?? basePolicy(settings), [])

  function everyService(): readonly Service[] {
    const own = consent.services()
    return [...own, ...catalogue.filter(({ id }) => !own.some((service) => service.id === id))]
  }

  const isEssential = (id: string) => everyService().find((service) => service.id === id)?.category === 'essential'

  /** Under a lock nothing passes without a yes, whatever regime holds. */
  function allowed(): readonly Service[] {
    const record = consent.record()
    return consent
      .services()
      .filter(({ id }) => consent.allows(id) && (isEssential(id) || (record && choiceIn(record, id) === true)))
      .map((service) => ({ ...details.get(service.id), ...service }))
  }

  /** Unknown hosts stay locked, unless the site has said that they may pass once everything is granted. */
  const wanted = () => (settings.unknown === 'allow' && consent.verdict() === 'accepted' ? '' : allowServices(base, allowed()))

  async function detail(id: string): Promise<void> {
    if (!load || details.has(id) || !catalogue.some((service) => service.id === id)) return
    const file = await load(`services/${id}.js`).catch(() => ({}))
    details.set(id, (Object.values(file)[0] as Service | undefined) ?? {})
  }

  return {
    base,
    everyService,
    isEssential,
    allowed,
    wanted,
    ready() {
      const record = consent.record()
      const [text, other] = new Set(copies())
      const policy = wanted()
      if (!record || !place || text === undefined || other !== undefined || policy === base) return undefined
      const version = place.script.dataset.policyVersion
      const fault = place.fault ?? (place.opened ? undefined : cannotWrite())
      if (fault) report('lock-fault', fault)
      else if ((version ?? '') !== settings.policyVersion)
        report('lock-version', `The lock's tag says the policy version "${version ?? ''}", Biscotte's own "${settings.policyVersion}".`)
      else {
        const times = allowed().map(({ id }) => (isEssential(id) ? record.time : timeIn(record, id)))
        return { policy, record: text, version, from: Math.max(...times) - day, until: Math.min(...times) + settings.days * day }
      }
      return undefined
    },
    // What the visitor answered on other pages counts here, though nothing of it is refused any more.
    inform(then) {
      when(Object.keys(consent.record()?.choices ?? {}), async () => {
        const record = consent.record()
        consent.use(everyService().flatMap(({ id }) => (record && choiceIn(record, id) !== undefined ? [id] : [])))
        await Promise.all(allowed().map(({ id }) => detail(id)))
        then()
      })
    },
  }
}
