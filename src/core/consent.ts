import type { Category } from './config.js'
import { createListeners } from './listeners.js'
import { type ConsentRecord, choiceIn } from './record.js'
import type { Service } from './service.js'
import type { Settings } from './settings.js'

/** What an answer, or a change of one, did. */
export interface Change {
  /** Ids of categories and services allowed now and not before. */
  readonly granted: readonly string[]
  /** Ids allowed before and not now. */
  readonly revoked: readonly string[]
  /** `undefined` after `forget()`. */
  readonly record: ConsentRecord | undefined
}

/** A category with what is in use of it. */
export interface AskedCategory extends Category {
  readonly services: readonly Service[]
}

export interface ConsentState {
  /** May what names this id run? Worked out anew from the record at each call; an unknown id never may. */
  allows(id: string): boolean
  /** The visitor's standing answer; `undefined` when there is none. */
  answer(id: string): boolean | undefined
  isKnown(id: string): boolean
  /** Marks what the page names as in use, so that it is asked for. */
  use(ids: readonly string[]): void
  /** What needs consent, in the order it is shown. Empty: nobody needs to be asked. */
  asked(): readonly AskedCategory[]
  /** What never needs consent: the visitor's own answer, and the services the site says it cannot do without. */
  essential(): AskedCategory
  /** Whether everything asked for has a standing answer. */
  decided(): boolean
  /** The answers in a word; nobody has answered where nothing is asked. */
  verdict(): 'undecided' | 'accepted' | 'refused' | 'custom'
  record(): ConsentRecord | undefined
  /** Every service in use, essential ones too. */
  services(): readonly Service[]
  /** Takes a record as the one that stands, and tells who listens what that changed. */
  adopt(record: ConsentRecord | undefined): Change
  /** A listener for `adopt` and, as `use`, for newly asked ids. */
  on: ReturnType<typeof createListeners<{ change: Change; use: undefined }>>['on']
}

interface Needs {
  readonly settings: Settings
  /** The answer's own cookie, as a service to show. */
  readonly own: Service
  readonly catalogue: readonly Service[]
  readonly now: () => number
  readonly onError: (error: unknown) => void
}

const day = 864e5

/** The consent of one visitor on one page: pure, it neither stores nor touches anything. */
export function createConsent({ settings, own, catalogue, now, onError }: Needs): ConsentState {
  const { on, emit } = createListeners<{ change: Change; use: undefined }>(onError)
  const categories = new Map(settings.categories.map((category) => [category.id, category]))
  const services = new Map([own, ...settings.services].map((service) => [service.id, service]))
  const used = new Set(settings.services.map((service) => service.category))
  let standing: ConsentRecord | undefined

  const inCategory = (id: string) => [...services.values()].filter((service) => service.category === id)

  function answer(id: string): boolean | undefined {
    const record = standing
    if (!record || record.policy !== policyLabel(settings) || now() > record.time + settings.days * day) return undefined
    const own = choiceIn(record, id)
    // A yes from the future is a clock that was moved; a no stays a no.
    if (own === true) return record.time > now() + day ? undefined : true
    if (own === false) return false
    // A service that joined a refused category is refused with it: nobody is asked twice for a no.
    const service = services.get(id)
    return service && choiceIn(record, service.category) === false ? false : undefined
  }

  function allows(id: string): boolean {
    const category = services.get(id)?.category ?? id
    if (!categories.has(category)) return false
    return category === 'essential' || answer(id) === true
  }

  function asked(): readonly AskedCategory[] {
    return [...categories.values()]
      .filter((category) => category.id !== 'essential' && used.has(category.id))
      .map((category) => ({ ...category, services: inCategory(category.id) }))
  }

  const decided = () => askedIds().every((id) => answer(id) !== undefined)

  const askedIds = () => asked().flatMap((category) => [category.id, ...category.services.map((service) => service.id)])

  return {
    on,
    allows,
    answer,
    asked,
    isKnown: (id) => services.has(id) || categories.has(id),
    record: () => standing,
    services: () => [...services.values()],
    decided,

    verdict() {
      const ids = askedIds()
      if (ids.length === 0 || !decided()) return 'undecided'
      const granted = ids.filter(allows).length
      if (granted === ids.length) return 'accepted'
      return granted === 0 ? 'refused' : 'custom'
    },

    essential() {
      return { ...categories.get('essential'), id: 'essential', services: inCategory('essential') }
    },

    use(ids) {
      const before = used.size + services.size
      for (const id of ids) {
        const known = services.has(id) || categories.has(id) ? undefined : catalogue.find((service) => service.id === id)
        if (known) services.set(id, known)
        const category = services.get(id)?.category ?? id
        if (categories.has(category)) used.add(category)
      }
      if (used.size + services.size > before) emit('use', undefined)
    },

    adopt(record) {
      const before = new Set(askedIds().filter(allows))
      standing = record
      const after = new Set(askedIds().filter(allows))
      const change: Change = {
        granted: [...after].filter((id) => !before.has(id)),
        revoked: [...before].filter((id) => !after.has(id)),
        record,
      }
      emit('change', change)
      return change
    },
  }
}

/** The label as it fits the record. */
export const policyLabel = (settings: Settings) => settings.policyVersion.slice(0, 64)
