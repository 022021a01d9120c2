import type { AskedCategory, Change, ConsentState } from './consent-state.js'
import type { Decisions } from './decisions.js'
import { createListeners } from './listeners.js'
import { hasGrown } from './purposes.js'
import { type ConsentRecord, of } from './record.js'
import { asks, isExempt, type Regime, readRegime } from './regime.js'
import type { Service } from './service.js'
import { isOn, type Signal } from './signal.js'
import { answerTo, day, type Question, runs } from './states.js'

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

/** What is known of an id. */
interface Known extends Question {
  /** Of a service its category, else the id itself. */
  readonly category: string
  /** Whether it was never answered, or agreed to when it did less. */
  readonly isNew: boolean
}

/** What keeps the answer; shown as a service, first among the essential ones. */
const own: Service = { id: 'biscotte', category: 'essential' }

/**
 * The consent of one visitor on one page: pure, it neither stores nor touches anything. All but the time and the signals is worked out
 * once for each change of services, regime or record.
 */
export function createConsent({ settings, catalogue = [], signals = [], now, isSeen = () => true, onError }: Needs): ConsentState {
  const { on, emit } = createListeners<{ change: Change; use: undefined }>(onError)
  const categories = new Map(settings.categories.map((category) => [category.id, category]))
  const services = new Map([own, ...settings.services].map((service) => [service.id, service]))
  /** Categories that markup names: what they hold is exempt from nothing. */
  const named = new Set<string>()
  let record: ConsentRecord | undefined
  let isDoubtful = false
  let regime = readRegime(settings.regime)
  let allowed: readonly string[] = []
  let asked: readonly AskedCategory[]
  /** Ids of all that is asked, and of what must be. */
  let ids: readonly string[]
  let needed: readonly string[]
  let questions: Map<string, Known>

  function workOut(): void {
    questions = new Map()
    asked = [...categories.keys()].map(category).filter(hasUse)
    ids = asked.flatMap(idsOf)
    // Nobody is asked for what runs until they object, nor for a category that holds nothing else.
    needed = asked
      .map(({ id, services }) => ({ id, services: services.filter((service) => !isExempt(service, regime)) }))
      .filter(hasUse)
      .flatMap(idsOf)
  }

  const category = (id: string): AskedCategory => ({
    ...categories.get(id),
    id,
    services: [...services.values()].filter((service) => service.category === id),
  })

  const hasUse = ({ id, services }: AskedCategory) => id !== 'essential' && (named.has(id) || services.length > 0)

  function question(id: string): Known {
    const judged = questions.get(id)
    if (judged) return judged
    const { choices, times, time = 0, agreed, policy } = record ?? {}
    const service = services.get(id)
    const category = service?.category ?? id
    // A service that joined a refused category is refused with it: nobody is asked twice for a no.
    const answered = of(choices, id) === undefined && of(choices, category) === false ? category : id
    const choice = of(choices, answered)
    const grown = hasGrown(of(agreed, id), service)
    const known: Known = {
      category,
      // Under doubt about the record only a yes counts, and there is none.
      isImplied: !isDoubtful && (regime.rule !== 'opt-in' || isExempt(service, regime)),
      choice,
      time: of(times, answered) ?? time,
      kept: (choice ? settings.days : keepNo(regime, settings)) * day,
      grants: !isDoubtful && policy === settings.policyVersion && !grown,
      isNew: choice === undefined || grown,
    }
    questions.set(id, known)
    return known
  }

  const answer = (id: string): boolean | undefined => answerTo(question(id), now())

  const unanswered = () => (record ? needed.filter((id) => answer(id) === undefined) : needed)

  function means({ denies }: Signal, id: string): boolean {
    const { category } = question(id)
    return denies ? denies.includes(id) || denies.includes(category) : category === 'marketing' || categories.get(category)?.sold === true
  }

  const signalsOn = (id?: string): readonly string[] =>
    signals.filter((signal) => (id === undefined || means(signal, id)) && isOn(signal)).map(({ name }) => name)

  /** A yes that was given while a signal was on was given in spite of it. */
  const isDenied = (id: string): boolean => signalsOn(id).some((name) => !(question(id).choice && record?.signals?.includes(name)))

  function allows(id: string): boolean {
    const known = question(id)
    if (known.category === 'essential') return true
    return categories.has(known.category) && runs(known, now()) && isSeen() && !isDenied(id)
  }

  const isKnown = (id: string) => services.has(id) || categories.has(id)

  function tell(): Change {
    const before = allowed
    const after = ids.filter(allows)
    allowed = after
    return { granted: after.filter((id) => !before.includes(id)), revoked: before.filter((id) => !after.includes(id)), record }
  }

  function review(): void {
    const change = tell()
    if (change.granted.length + change.revoked.length > 0) emit('change', change)
  }

  workOut()
  return {
    on,
    allows,
    answer,
    isNew: (id) => question(id).isNew,
    isDenied,
    review,
    category,
    asked: () => asked,
    isKnown,
    record: () => record,
    services: () => [...services.values()],
    regime: () => regime,
    signals: signalsOn,
    decided: () => unanswered().length === 0,
    pending: () => (isDoubtful || asks(regime) ? unanswered() : []),

    verdict() {
      if (ids.length === 0 || !record || unanswered().length > 0) return 'undecided'
      if (ids.every(allows)) return 'accepted'
      return ids.some(allows) ? 'custom' : 'refused'
    },

    use(names) {
      const [known, mentioned, due] = [services.size, named.size, needed.length]
      for (const id of names) {
        const service = isKnown(id) ? undefined : catalogue.find((service) => service.id === id)
        if (service) services.set(id, service)
        if (categories.has(id)) named.add(id)
      }
      if (services.size === known && named.size === mentioned) return
      workOut()
      // To name a category is to ask for all of it, what is exempt in it or not.
      if (services.size === known && needed.length === due) return
      // What joins is news to those who ask, not a change of anybody's answer.
      tell()
      emit('use', undefined)
    },

    learn(known, texts = []) {
      for (const category of texts) categories.set(category.id, category)
      for (const service of known) services.set(service.id, service)
      workOut()
      emit('use', undefined)
      review()
    },

    adopt(next, doubtful = false) {
      tell()
      record = next
      isDoubtful = doubtful
      workOut()
      emit('change', tell())
    },

    govern(next) {
      regime = next
      workOut()
      review()
    },
  }
}

/** Days before a no may be asked about again: where all runs until a no, at least twelve months (Cal. Civ. Code 1798.135(c)(4)). */
export const keepNo = ({ rule }: Regime, { days }: Pick<Decisions, 'days'>) => (rule === 'opt-in' ? days : Math.max(days, 365))

const idsOf = ({ id, services }: AskedCategory) => [id, ...services.map((service) => service.id)]
