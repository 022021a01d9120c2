import type { ComponentChildren } from 'preact'
import type { Contact } from '../core/config.js'
import type { AskedCategory } from '../core/consent.js'
import type { Service } from '../core/service.js'
import { isAddress } from '../core/settings.js'
import type { Locale } from '../locales/locale.js'
import { type Draft, leavesOf } from './draft.js'
import { isFresh } from './occasion.js'
import { Answers, Mark, Notice, PolicyLink } from './Parts.js'
import { categoryTexts, countryText, dateText, fill, lifetimeText, purposeText } from './text.js'
import type { View } from './view.js'

interface Props {
  readonly view: View
  readonly draft: Draft
  /** Turns switches, and draws the change. */
  readonly set: Draft['set']
}

/** The second layer: a switch per category and per service, who is behind each, what it leaves in the browser. */
export function Preferences({ view, draft, set }: Props) {
  const { consent, settings, locale } = view
  const record = consent.record()

  return (
    <dialog part="preferences" aria-labelledby="title">
      <header>
        <h2 id="title" tabIndex={-1}>
          {locale.preferences}
        </h2>
        <button type="button" data-action="close" aria-label={locale.close} onClick={() => view.go('closed')}>
          ×
        </button>
      </header>
      <div class="text">
        {!consent.decided() && <Notice view={view} />}
        <p>{locale.preferencesIntro}</p>
        {categoryRow(consent.essential())}
        {consent.asked().map(categoryRow)}
        <dl>
          {person(locale.controller, settings.controller)}
          {person(locale.dpo, settings.dpo)}
          {fact(locale.policyVersion, settings.policyVersion)}
          {fact(locale.answered, record && dateText(record.time, locale))}
        </dl>
        <PolicyLink view={view} />
      </div>
      <footer>
        <Answers view={view} />
        <button type="button" part="save" data-action="save" onClick={(event) => view.answer(draft.choices(), event)}>
          {locale.save}
        </button>
      </footer>
    </dialog>
  )

  function categoryRow(category: AskedCategory) {
    const { id, services } = category
    const { title, description } = categoryTexts(category, locale)
    return (
      <fieldset key={id} part="category" aria-labelledby={`t-${id}`}>
        {choice(<h3 id={`t-${id}`}>{label(id, title)}</h3>, category, leavesOf(category), description, id)}
        {services.length > 0 && (
          <details open={services.some((service) => isFresh(view, service.id))}>
            <summary>{fill(locale.details, { count: services.length })}</summary>
            {services.map(serviceRow)}
          </details>
        )}
      </fieldset>
    )
  }

  function serviceRow(service: Service) {
    const { id, name = id, vendor, cookies = [], storage = [] } = service
    return (
      <fieldset key={id} part="service" aria-labelledby={`t-${id}`}>
        {choice(<h4 id={`t-${id}`}>{label(id, name)}</h4>, service, [id], purposeText(service, locale), service.category)}
        {vendor && (
          <dl>
            {fact(locale.vendor, vendor.name)}
            {fact(locale.country, countryText(vendor.country, locale))}
          </dl>
        )}
        {vendor && link(vendor.privacy, locale.privacyPolicy, fill(locale.privacyPolicyOf, { name }))}
        {table(
          [locale.name, locale.lifetime, locale.kind],
          [
            ...cookies.map((cookie) => [cookie.name, lifetimeText(cookie.lifetime, locale), kind(cookie.thirdParty, 'cookie')]),
            ...storage.map(({ key, area = 'local', thirdParty }) => [
              key,
              area === 'session' ? locale.sessionLifetime : locale.untilErased,
              kind(thirdParty, area),
            ]),
          ],
        )}
        {cookies.length + storage.length === 0 && <p>{locale.noCookies}</p>}
      </fieldset>
    )
  }

  function kind(thirdParty: boolean | undefined, of: keyof Locale['kinds']): string {
    return thirdParty ? fill(locale.thirdParty, { kind: locale.kinds[of] }) : locale.kinds[of]
  }

  function label(id: string, text: string) {
    return (
      <>
        <label for={`s-${id}`}>{text}</label> <Mark view={view} id={id} />
      </>
    )
  }

  /**
   * A heading, its switch, and what a yes means. The switch is a native checkbox, whose state the browser tells (`aria-checked` must
   * not stand beside it); its label never changes with the state (ARIA Authoring Practices, switch).
   */
  function choice(heading: ComponentChildren, { id }: { id: string }, leaves: readonly string[], description: string, category: string) {
    const always = category === 'essential'
    const on = leaves.filter(draft.isOn).length
    const all = on === leaves.length
    return (
      <>
        <div class="row">
          {heading}
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
}

const native = { type: 'checkbox', role: 'switch' } as const

/** One line of a description list; none when there is nothing to say. */
const fact = (label: string, ...value: readonly ComponentChildren[]) =>
  value[0] && (
    <div>
      <dt>{label}</dt> <dd>{value}</dd>
    </div>
  )

/** Someone to write to: a mail address and a web address become links, anything else stays text. */
function person(label: string, contact: Contact | undefined) {
  const at = contact?.contact ?? ''
  return fact(label, contact?.name, ' ', /^[^\s:/?]+@[^\s:/?]+$/.test(at) ? link(`mailto:${at}`, at) : at.includes(':') ? link(at, at) : at)
}

/** A link, if that is an address a visitor may be sent to; else the text alone. */
const link = (address: string, text: string, name?: string) =>
  isAddress(address) ? (
    <a href={address} aria-label={name}>
      {text}
    </a>
  ) : (
    text
  )

const table = (headings: readonly string[], rows: readonly (readonly string[])[]) =>
  rows.length > 0 && (
    <table>
      <tr>
        {headings.map((heading) => (
          <th key={heading} scope="col">
            {heading}
          </th>
        ))}
      </tr>
      {rows.map(([name, ...facts]) => (
        <tr key={name}>
          <td>
            <code>{name}</code>
          </td>
          {facts.map((fact, column) => (
            <td key={headings[column]}>{fact}</td>
          ))}
        </tr>
      ))}
    </table>
  )
