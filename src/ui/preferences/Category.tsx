import type { ComponentChildren } from 'preact'
import type { AskedCategory } from '../../core/consent.js'
import { isExempt } from '../../core/regime.js'
import type { Service } from '../../core/service.js'
import { purposeText } from '../facts.js'
import { Mark } from '../more/Notice.js'
import { isFresh } from '../more/occasion.js'
import { categoryTexts, fill } from '../text.js'
import { leavesOf } from './draft.js'
import type { Open } from './Preferences.js'

/** A category with its switch, and its services folded into it, those that the visitor looks for at hand. */
export function Category({ category, shown, ...open }: Open & { category: AskedCategory; shown: readonly Service[] }) {
  const { view, query } = open
  const { locale } = view
  const { id, services } = category
  const isFolded = query === '' && !services.some((service) => isFresh(view, service.id))
  const { title, description } = categoryTexts(category, locale)
  return (
    <fieldset part="category" aria-labelledby={`t-${id}`}>
      <Choice {...open} id={id} leaves={leavesOf(category)} always={id === 'essential'} description={description}>
        <h3 id={`t-${id}`}>
          <Name view={view} id={id} text={title} switched={id !== 'essential'} />
        </h3>
      </Choice>
      {services.length > 0 && (
        <details open={!isFolded}>
          <summary>{fill(locale.details, { count: shown.length })}</summary>
          {shown.map((service) => (
            <OneService key={service.id} {...open} isFolded={isFolded} service={service} />
          ))}
        </details>
      )}
    </fieldset>
  )
}

function OneService({ service, isFolded, ...open }: Open & { service: Service; isFolded: boolean }) {
  const { view } = open
  const { locale } = view
  const { id, name = id, category } = service
  return (
    <fieldset part="service" aria-labelledby={`t-${id}`}>
      <Choice {...open} id={id} leaves={[id]} always={category === 'essential'} description={purposeText(service.purpose, locale)}>
        <h4 id={`t-${id}`}>
          <Name view={view} id={id} text={name} switched={category !== 'essential'} />
        </h4>
      </Choice>
      {isExempt(service, view.consent.regime()) && <p>{locale.objection}</p>}
      {open.factsOf(service, isFolded)}
    </fieldset>
  )
}

function Name({ view, id, text, switched }: Pick<Open, 'view'> & { id: string; text: string; switched: boolean }) {
  return (
    <>
      {switched ? <label for={`s-${id}`}>{text}</label> : text} <Mark view={view} id={id} />
    </>
  )
}

interface ChoiceProps extends Open {
  readonly id: string
  readonly leaves: readonly string[]
  readonly always: boolean
  readonly description: string
  readonly children: ComponentChildren
}

/**
 * A heading, its switch, and what a yes means. The switch is a native checkbox, whose state the browser tells (`aria-checked` must
 * not stand beside it); its label never changes with the state (ARIA Authoring Practices, switch).
 */
function Choice({ view: { locale }, draft, set, id, leaves, always, description, children }: ChoiceProps) {
  const on = leaves.filter(draft.isOn).length
  const all = on === leaves.length
  return (
    <>
      <div class="row">
        {children}
        <span id={`m-${id}`}>{always ? locale.alwaysOn : on > 0 && !all && locale.partly}</span>
        {!always && (
          <input
            {...native}
            id={`s-${id}`}
            name={id}
            checked={all}
            indeterminate={on > 0 && !all}
            aria-describedby={`m-${id} d-${id}`}
            onChange={(event) => set(leaves, event.currentTarget.checked)}
          />
        )}
      </div>
      <p id={`d-${id}`}>{description}</p>
    </>
  )
}

const native = { type: 'checkbox', role: 'switch' } as const
