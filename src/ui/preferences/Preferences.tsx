import type { ComponentChildren } from 'preact'
import type { AskedCategory } from '../../core/consent.js'
import type { Service } from '../../core/service.js'
import { Notice, SignalStatus } from '../more/Notice.js'
import { Answers, PolicyLink } from '../Parts.js'
import type { View } from '../view.js'
import { Category } from './Category.js'
import type { Draft } from './draft.js'
import { matches, Search } from './Search.js'
import { StandingRecord } from './StandingRecord.js'

/** What all of the second layer knows. */
export interface Open {
  readonly view: View
  readonly draft: Draft
  /** Turns switches, and draws the change. */
  readonly set: Draft['set']
  /** What the visitor looks for. */
  readonly query: string
  /** Who is behind a service, and what it leaves in the browser; nothing yet, where that is folded and can wait. */
  readonly factsOf: (service: Service, isFolded: boolean) => ComponentChildren
}

/** More services than one takes in at a glance can be searched. */
const many = 12

/** The second layer: a switch per category and per service, who is behind each, what it leaves in the browser; the record, and who to write to. */
export function Preferences({ search, ...open }: Open & { search(text: string): void }) {
  const { view, draft, query } = open
  const { consent, locale } = view
  const categories = [consent.category('essential'), ...consent.asked()]
  const found = query
    ? categories.map((category) => ({ ...category, services: category.services.filter((service) => matches(service, query, locale)) }))
    : categories

  return (
    <dialog part="preferences" aria-labelledby="title">
      <div class="head">
        <h2 id="title" tabindex={-1}>
          {locale.preferences}
        </h2>
        <button type="button" data-action="close" class="cross" aria-label={locale.close} onClick={() => view.go('closed')}>
          ×
        </button>
      </div>
      <div class="text">
        {consent.pending().length > 0 && <Notice view={view} />}
        <SignalStatus view={view} />
        <p>{locale.preferencesIntro}</p>
        {consent.services().length > many && <Search locale={locale} query={query} search={search} found={count(found)} />}
        {categories.map((category, place) => {
          const shown = found[place] ?? category
          return (!query || shown.services.length > 0) && <Category key={category.id} {...open} category={category} shown={shown.services} />
        })}
        <StandingRecord view={view} />
        <PolicyLink view={view} />
      </div>
      <div class="foot">
        <Answers view={view} />
        <button type="button" part="save" data-action="save" onClick={(event) => view.answer(draft.choices(), event)}>
          {locale.save}
        </button>
      </div>
    </dialog>
  )
}

const count = (categories: readonly AskedCategory[]) => categories.reduce((sum, { services }) => sum + services.length, 0)
