import { type ConsentState, policyLabel } from './consent.js'
import { setChoice } from './encode.js'
import { type Choices, type ConsentRecord, freezeRecord, type Means, shorten } from './record.js'
import type { Report } from './report.js'
import type { Settings } from './settings.js'

/** What the visitor submits: everything, nothing, or a choice for each id. */
export type Wanted = Choices | 'accept-all' | 'refuse-all'

interface Needs {
  readonly consent: ConsentState
  readonly settings: Settings
  readonly report: Report
  readonly now: () => number
  readonly newId: () => string
}

/**
 * The record that an answer makes: pure, it neither stores nor adopts it. Unnamed ids keep their answer; a category's
 * choice goes for its services. Not needed to read one: pages whose visitor answered before never load this.
 */
export function draftRecord({ consent, settings, report, now, newId }: Needs, wanted: Wanted, means: Means, language: string): ConsentRecord {
  const asked = consent.asked()
  const known = [...settings.categories, ...consent.services()].map(({ id }) => id)
  const chosen = readChoices()
  const choices = standingChoices()
  for (const category of asked) {
    for (const { id } of [category, ...category.services]) {
      // Allowing one embed answers for that service alone; what else is asked stays unanswered.
      if (means === 'placeholder' && !chosen.has(id) && !chosen.has(category.id) && consent.answer(id) === undefined) continue
      const choice = chosen.has(id) ? chosen.get(id) : chosen.has(category.id) ? chosen.get(category.id) : consent.answer(id)
      setChoice(choices, id, choice === true)
    }
  }
  return freezeRecord({ version: 1, id: newId(), time: Math.floor(now() / 1000) * 1000, policy: policyLabel(settings), means, language, choices })

  function readChoices(): Map<string, unknown> {
    if (wanted === 'accept-all' || wanted === 'refuse-all') return new Map(asked.map(({ id }) => [id, wanted === 'accept-all']))
    const chosen = new Map<string, unknown>(Object.entries(wanted ?? {}))
    for (const id of chosen.keys()) {
      if (!known.includes(id)) report('unknown-id', `A choice names "${id}", which is no category or service. Known: ${known.join(', ')}.`)
    }
    return chosen
  }

  /**
   * The answers that stand, to what other pages of the site asked as well; what has lapsed is not renewed. A no goes
   * further than this page: refusing everything refuses those too, and refusing a category drops a yes to what may
   * belong to it, so that it is asked for again.
   */
  function standingChoices(): Record<string, boolean> {
    const choices: Record<string, boolean> = Object.create(null)
    const names = new Set(known.flatMap((id) => [id, shorten(id)]))
    const refused = [...chosen].filter(([, choice]) => choice !== true).map(([id]) => id)
    const refusesCategory = settings.categories.some(({ id }) => refused.includes(id))
    const before = Object.keys(consent.record()?.choices ?? {})
    for (const id of before) {
      const own = consent.answer(id)
      if (own === undefined || (own && refusesCategory && !names.has(id))) continue
      choices[id] = own
    }
    for (const id of wanted === 'refuse-all' ? before : refused) if (id in choices || wanted === 'refuse-all') setChoice(choices, id, false)
    return choices
  }
}
