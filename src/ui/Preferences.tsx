import type { AskedCategory } from '../core/consent.js'
import { Actions } from './Actions.js'
import { type Draft, leavesOf } from './draft.js'
import { Fact, Person } from './Fact.js'
import { Mark, Notice, PolicyLink } from './Notice.js'
import { isFresh } from './occasion.js'
import { ServiceRow } from './ServiceRow.js'
import { Switch } from './Switch.js'
import { categoryTexts, dateText, fill } from './text.js'
import type { View } from './view.js'

interface Props {
  readonly view: View
  readonly draft: Draft
  /** Turns switches, and draws the change. */
  readonly set: Draft['set']
}

/** The second layer: a switch per category and per service, who is behind each, what it leaves in the browser. */
export function Preferences({ view, draft, set }: Props) {
  const { consent, locale } = view
  const essential = consent.essential()
  return (
    <dialog part="preferences" aria-labelledby="title">
      <header>
        <h2 id="title" tabIndex={-1}>
          {locale.preferences}
        </h2>
        <button type="button" class="close" data-action="close" aria-label={locale.close} onClick={() => view.go('closed')} />
      </header>
      <div class="text">
        {!consent.decided() && <Notice view={view} />}
        <p>{locale.preferencesIntro}</p>
        {essential && <CategoryRow view={view} category={essential} draft={draft} set={set} />}
        {consent.asked().map((category) => (
          <CategoryRow key={category.id} view={view} category={category} draft={draft} set={set} />
        ))}
        <Colophon view={view} />
      </div>
      <div class="actions">
        <Actions view={view} />
        <button type="button" class="button quiet" part="save" data-action="save" onClick={(event) => view.answer(draft.choices(), event)}>
          {locale.save}
        </button>
      </div>
    </dialog>
  )
}

function CategoryRow({ view, category, draft, set }: Props & { category: AskedCategory }) {
  const { locale } = view
  const { id, services } = category
  const { title, description } = categoryTexts(category, locale)
  const essential = id === 'essential'
  const state = draft.stateOf(category)
  return (
    <fieldset part="category" aria-labelledby={`t-${id}`}>
      <div class="row">
        <h3 id={`t-${id}`}>
          <label for={`s-${id}`}>{title}</label> {isFresh(view, id) && <Mark view={view} />}
        </h3>
        <span class="state" id={`m-${id}`}>
          {essential ? locale.alwaysOn : state === 'some' && locale.partly}
        </span>
        {!essential && (
          <Switch id={id} on={state === 'all'} mixed={state === 'some'} describedBy={`m-${id} d-${id}`} onTurn={(on) => set(leavesOf(category), on)} />
        )}
      </div>
      <p id={`d-${id}`}>{description}</p>
      {services.length > 0 && (
        <details open={services.some((service) => isFresh(view, service.id))}>
          <summary>
            {fill(locale.details, { count: services.length })}
            <span class="unseen">, {title}</span>
          </summary>
          {services.map((service) => (
            <ServiceRow key={service.id} view={view} service={service} draft={draft} set={set} />
          ))}
        </details>
      )}
    </fieldset>
  )
}

/** Who answers for the site, and what stands now. */
function Colophon({ view }: { view: View }) {
  const { consent, settings, locale } = view
  const record = consent.record()
  return (
    <footer>
      <dl>
        <Person label={locale.controller} contact={settings.controller} />
        <Person label={locale.dpo} contact={settings.dpo} />
        <Fact label={locale.policyVersion}>{settings.policyVersion}</Fact>
        <Fact label={locale.answered}>{record && dateText(record.time, locale)}</Fact>
      </dl>
      <PolicyLink view={view} />
    </footer>
  )
}
