import { type ConsentState, policyLabel } from './consent.js'
import type { Decisions } from './decisions.js'
import { marksOf } from './purposes.js'
import { type Choices, type ConsentRecord, empty, freezeRecord, type Means, of, shorten, timeIn } from './record.js'
import type { Report } from './report.js'

/** What the visitor submits: everything, nothing, or a choice for each id. */
export type Wanted = Choices | 'accept-all' | 'refuse-all'

interface Needs {
  readonly consent: ConsentState
  readonly settings: Decisions
  readonly report: Report
  readonly now: () => number
  readonly newId: () => string
}

/**
 * The record that an answer makes: pure, it neither stores nor adopts it. What it names is answered now; what it does not
 * name keeps its answer and that answer's age; a category's choice goes for its services. Not needed to read one: pages
 * whose visitor answered before never load this.
 */
export function draftRecord({ consent, settings, report, now, newId }: Needs, wanted: Wanted, means: Means, language: string): ConsentRecord {
  const asked = consent.asked()
  const before = consent.record()
  const known = [...settings.categories, ...consent.services()].map(({ id }) => id)
  const pending = consent.pending()
  /** The banner that comes back asks only for what is new: its yes is a yes to that. A no always goes for everything. */
  const asksAgain = wanted === 'accept-all' && means === 'banner' && before !== undefined
  const chosen = readChoices()
  // Without a clock the answer is as old as can be: a no holds all the same.
  const time = Math.max(0, Math.floor(now() / 1000) || 0) * 1000
  const [choices, times, agreed] = [empty<boolean>(), empty<number>(), empty<string>()]

  keepOthers()
  for (const category of asked) {
    for (const { id } of [category, ...category.services]) {
      const name = chosen.has(id) || asksAgain ? id : category.id
      if (chosen.has(name)) answer(id, chosen.get(name) === true)
      // Allowing one embed answers for that service alone; what else is asked stays unanswered.
      else if (means !== 'placeholder' && pending.includes(id) && !consent.allows(id)) answer(id, false)
    }
  }
  const signals = consent.signals()
  return freezeRecord({
    version: 1,
    id: newId(),
    time,
    policy: policyLabel(settings),
    means,
    language,
    choices,
    ...(Object.keys(times).length > 0 && { times }),
    ...(Object.keys(agreed).length > 0 && { agreed }),
    ...(signals.length > 0 && { signals }),
  })

  function readChoices(): Map<string, unknown> {
    if (asksAgain) return new Map(pending.map((id) => [id, true]))
    if (wanted === 'accept-all' || wanted === 'refuse-all') return new Map(asked.map(({ id }) => [id, wanted === 'accept-all']))
    const choices = new Map<string, unknown>(Object.entries(wanted ?? {}))
    for (const id of choices.keys()) {
      if (!known.includes(id)) report('unknown-id', `A choice names "${id}", which is no category or service. Known: ${known.join(', ')}.`)
    }
    return choices
  }

  /**
   * The answers that stand, to what other pages of the site asked as well; what has lapsed is not renewed, nor a yes that
   * the browser's signal denies. A no goes further than this page: refusing everything refuses those too, and refusing a
   * category drops a yes to what may belong to it, so that it is asked for again.
   */
  function keepOthers(): void {
    const refused = [...chosen].filter(([, choice]) => choice !== true).map(([id]) => id)
    const refusesCategory = settings.categories.some(({ id }) => refused.includes(id))
    for (const [name, choice] of Object.entries(before?.choices ?? {})) {
      const id = known.find((one) => one === name || shorten(one) === name) ?? name
      if (choice && (consent.answer(id) !== true || consent.isDenied(id) || (refusesCategory && !known.includes(id)))) continue
      if (before) keep(before, id, choice)
    }
    for (const id of wanted === 'refuse-all' ? Object.keys(before?.choices ?? {}) : refused) if (id in choices || wanted === 'refuse-all') answer(id, false)
  }

  function keep(record: ConsentRecord, id: string, choice: boolean): void {
    choices[id] = choice
    const marks = of(record.agreed, id)
    if (choice && marks) agreed[id] = marks
    if (timeIn(record, id) !== time) times[id] = timeIn(record, id)
  }

  /** An answer given now drops the one under the short name. */
  function answer(id: string, choice: boolean): void {
    for (const name of [id, shorten(id)]) {
      delete choices[name]
      delete times[name]
      delete agreed[name]
    }
    choices[id] = choice
    const service = choice && consent.services().find((service) => service.id === id)
    const marks = service ? marksOf(service).join('') : ''
    if (marks) agreed[id] = marks
  }
}
