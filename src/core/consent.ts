import type { AskedCategory, Change, ConsentState } from './consent-state.js'
import type { Decisions } from './decisions.js'
import { createListeners } from './listeners.js'
import { marksOf } from './purposes.js'
import { type ConsentRecord, choiceIn, of, timeIn } from './record.js'
import type { Regime } from './regime.js'
import type { Service } from './service.js'
import { namesOn, type Signal } from './signal.js'
import { rules, type Standing, standingOf } from './states.js'

export type { AskedCategory, Change, ConsentState } from './consent-state.js'

interface Needs {
  readonly settings: Decisions
  readonly catalogue?: readonly Service[]
  readonly signals?: readonly Signal[]
  readonly now: () => number
  /** Whether a visitor sees the page: nothing that needs consent runs in one that is drawn ahead. */
  readonly isSeen?: () => boolean
  readonly onError: (error: unknown) => void
}

const day = 864e5

/** What keeps the answer; shown as a service, first among the essential ones. */
const own: Service = { id: 'biscotte', category: 'essential' }

/** The consent of one visitor on one page: pure, it neither stores nor touches anything. */
export function createConsent({ settings, catalogue = [], signals = [], now, isSeen = () => true, onError }: Needs): ConsentState {
  const { on, emit } = createListeners<{ change: Change; use: undefined }>(onError)
  const categories = new Map(settings.categories.map((category) => [category.id, category]))
  const services = new Map([own, ...settings.services].map((service) => [service.id, service]))
  const used = new Set(settings.services.map((service) => service.category))
  /** Categories that markup names: what they hold is exempt from nothing. */
  const named = new Set<string>()
  let record: ConsentRecord | undefined
  let copies: 'whole' | 'doubtful' = 'whole'
  let regime: Regime = typeof settings.regime === 'object' ? settings.regime : { rule: 'opt-in' }
  let allowed: ReadonlySet<string> = new Set()

  const categoryOf = (id: string) => services.get(id)?.category ?? id
  const inCategory = (id: string) => [...services.values()].filter((service) => service.category === id)

  function standing(id: string): Standing {
    if (!record) return 'open'
    const own = choiceIn(record, id)
    // A service that joined a refused category is refused with it: nobody is asked twice for a no.
    const by = own === undefined && choiceIn(record, categoryOf(id)) === false ? categoryOf(id) : id
    const choice = choiceIn(record, by)
    const age = now() - timeIn(record, by)
    return standingOf({
      copies,
      choice: choice === undefined ? 'none' : choice ? 'yes' : 'no',
      // A clock that tells no time makes every answer an old one.
      age: !(age <= (choice ? settings.days : keepNo(regime, settings)) * day) ? 'over' : age < -day ? 'ahead' : 'current',
      policy: record.policy === policyLabel(settings) ? 'same' : 'changed',
      purposes: hasGrown(of(record.agreed, id), services.get(id)) ? 'more' : 'same',
    })
  }

  /** Under doubt about the record only a yes counts, and there is none. */
  function ruleFor(id: string) {
    if (copies === 'doubtful') return rules['opt-in']
    return isExempt(id) ? rules['opt-out'] : rules[regime.rule]
  }

  function isExempt(id: string): boolean {
    const law = services.get(id)?.exempt
    return law !== undefined && regime.exempt?.includes(law) === true
  }

  function isDenied(id: string): boolean {
    const spite = record && choiceIn(record, id) ? record.signals : []
    return signalsAgainst(id).some((name) => !spite?.includes(name))
  }

  function signalsAgainst(id: string): readonly string[] {
    const category = categoryOf(id)
    const isMeant = ({ denies }: Signal) =>
      denies ? denies.includes(id) || denies.includes(category) : category === 'marketing' || categories.get(category)?.sold === true
    return namesOn(signals.filter(isMeant))
  }

  function allows(id: string): boolean {
    const category = categoryOf(id)
    if (!categories.has(category)) return false
    return category === 'essential' || (isSeen() && ruleFor(id).runs.includes(standing(id)) && !isDenied(id))
  }

  function answer(id: string): boolean | undefined {
    const where = standing(id)
    return where === 'granted' ? true : where === 'refused' ? false : undefined
  }

  const category = (id: string): AskedCategory => ({ ...categories.get(id), id, services: inCategory(id) })

  const asked = () => [...categories.keys()].filter((id) => id !== 'essential' && used.has(id)).map(category)

  const askedIds = () => asked().flatMap(({ id, services }) => [id, ...services.map((service) => service.id)])

  /** Nobody is asked for what runs until they object, nor for a category that holds nothing else. */
  function needsAnswer(id: string): boolean {
    const held = inCategory(id)
    return !isExempt(id) && (named.has(id) || held.length === 0 || !held.every((service) => isExempt(service.id)))
  }

  const decided = () => askedIds().every((id) => !needsAnswer(id) || answer(id) !== undefined)

  function tell(): Change {
    const before = allowed
    allowed = new Set(askedIds().filter(allows))
    return { granted: [...allowed].filter((id) => !before.has(id)), revoked: [...before].filter((id) => !allowed.has(id)), record }
  }

  function review(): void {
    const change = tell()
    if (change.granted.length + change.revoked.length > 0) emit('change', change)
  }

  return {
    on,
    allows,
    answer,
    standing,
    asked,
    isDenied,
    isExempt,
    review,
    isKnown: (id) => services.has(id) || categories.has(id),
    record: () => record,
    services: () => [...services.values()],
    regime: () => regime,
    category,
    signals: () => namesOn(signals),
    signalsAgainst,
    decided,
    pending: () => askedIds().filter((id) => needsAnswer(id) && ruleFor(id).asks.includes(standing(id))),

    verdict() {
      const ids = askedIds()
      if (ids.length === 0 || !record || !decided()) return 'undecided'
      const granted = ids.filter(allows).length
      if (granted === ids.length) return 'accepted'
      return granted === 0 ? 'refused' : 'custom'
    },

    use(ids) {
      const before = used.size + services.size
      // To name a category is to ask for all of it, what is exempt in it or not.
      const asksMore = ids.some((id) => categories.has(id) && !named.has(id) && !needsAnswer(id))
      for (const id of ids) {
        const known = services.has(id) || categories.has(id) ? undefined : catalogue.find((service) => service.id === id)
        if (known) services.set(id, known)
        if (categories.has(categoryOf(id))) used.add(categoryOf(id))
        if (categories.has(id)) named.add(id)
      }
      if (used.size + services.size === before && !asksMore) return
      // What joins is news to those who ask, not a change of anybody's answer.
      tell()
      emit('use', undefined)
    },

    learn(known, texts = []) {
      for (const category of texts) categories.set(category.id, category)
      for (const service of known) {
        services.set(service.id, service)
        used.add(service.category)
      }
      emit('use', undefined)
      review()
    },

    adopt(next, nextCopies = 'whole') {
      tell()
      record = next
      copies = nextCopies
      const change = tell()
      emit('change', change)
      return change
    },

    govern(next) {
      regime = next
      review()
    },
  }
}

/** The label as it fits the record. */
export const policyLabel = (settings: Pick<Decisions, 'policyVersion'>) => settings.policyVersion.slice(0, 64)

/** Days before a no may be asked about again: where all runs until a no, at least twelve months (Cal. Civ. Code 1798.135(c)(4)). */
export const keepNo = ({ rule }: Regime, { days }: Pick<Decisions, 'days'>) => (rule === 'opt-in' ? days : Math.max(days, 365))

/** What was found last: it is asked of every element that a service holds. */
const judged = new WeakMap<Service, readonly [agreed: string, grown: boolean]>()

/** Whether a service does something that it did not do when it was agreed to. */
function hasGrown(agreed: string | undefined, service: Service | undefined): boolean {
  if (!agreed || !service) return false
  const [before, grown] = judged.get(service) ?? []
  if (before === agreed) return grown === true
  const then: readonly string[] = agreed.match(/../g) ?? []
  judged.set(service, [agreed, marksOf(service).some((mark) => !then.includes(mark))])
  return hasGrown(agreed, service)
}
