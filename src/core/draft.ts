import type { ConsentState } from './consent.js'
import type { Decisions } from './decisions.js'
import { type Given, recordOf } from './given.js'
import { marksOf } from './purposes.js'
import { type Choices, type ConsentRecord, type Means, of, shorten, timeIn } from './record.js'
import type { Report } from './report.js'

/** What the visitor submits: everything, nothing, or a choice for each id. */
export type Wanted = Choices | 'accept-all' | 'refuse-all'

interface Needs {
  readonly consent: ConsentState
  readonly settings: Decisions
  readonly language: string
  readonly report: Report
  readonly now: () => number
  readonly newId: () => string
}

/**
 * The record that an answer makes: pure, it neither stores nor adopts it. What it names is answered now; what it does not
 * name keeps its answer and that answer's age; a category's choice goes for its services. Not needed to read one: pages
 * whose visitor answered before never load this.
 */
export function draftRecord({ consent, settings, language, report, now, newId }: Needs, wanted: Wanted, means: Means): ConsentRecord {
  const before = consent.record()
  const services = consent.services()
  const known = [...settings.categories, ...services].map(({ id }) => id)
  const pending = consent.pending()
  const choices = typeof wanted === 'string' ? {} : (wanted ?? {})
  // Without a clock the answer is as old as can be: a no holds all the same.
  const time = Math.max(0, Math.floor(now() / 1000) || 0) * 1000
  const given = new Map<string, Given>()

  for (const id of Object.keys(choices)) {
    if (!known.includes(id)) report('unknown-id', [id, known])
  }
  keepOthers()
  for (const category of consent.asked()) {
    for (const { id } of [category, ...category.services]) {
      const choice = choiceFor(id) ?? (wanted === 'accept-all' ? undefined : choiceFor(category.id))
      if (choice !== undefined) answer(id, choice)
      // Allowing one embed answers for that service alone; what else is asked stays unanswered.
      else if (means !== 'placeholder' && pending.includes(id) && !consent.allows(id)) answer(id, false)
    }
  }
  return recordOf({ version: 1, id: newId(), time, policy: settings.policyVersion, means, language, signals: consent.signals() }, given)

  /** What is wanted of this very id. */
  function choiceFor(id: string): boolean | undefined {
    // A no always goes for everything.
    if (wanted === 'refuse-all') return false
    // The banner that comes back asks only for what is new: its yes is a yes to that.
    if (wanted === 'accept-all') return !(before && means === 'banner') || pending.includes(id) || undefined
    return Object.hasOwn(choices, id) ? choices[id] === true : undefined
  }

  function answer(id: string, choice: boolean): void {
    const service = choice && services.find((service) => service.id === id)
    given.set(id, { choice, time, agreed: service ? [...new Set(marksOf(service))].join('') : '' })
  }

  /**
   * The answers that stand, to what other pages of the site asked as well; what has lapsed is not renewed, nor a yes that
   * the browser's signal denies. A no goes further than this page: refusing everything refuses those too, and refusing a
   * category drops a yes to what may belong to it, so that it is asked for again.
   */
  function keepOthers(): void {
    const refusesCategory = settings.categories.some(({ id }) => choiceFor(id) === false)
    for (const [name, choice] of Object.entries(before?.choices ?? {})) {
      const id = known.find((one) => shorten(one) === name) ?? name
      const stands = !choice || (consent.answer(id) && !consent.isDenied(id) && (!refusesCategory || known.includes(id)))
      if (choiceFor(id) === false) answer(id, false)
      else if (before && stands) given.set(id, { choice, time: timeIn(before, id), agreed: choice ? of(before.agreed, id) : '' })
    }
  }
}
