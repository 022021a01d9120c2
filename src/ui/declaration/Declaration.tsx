import type { AskedCategory } from '../../core/consent.js'
import type { Service } from '../../core/service.js'
import { isAddress } from '../../core/shapes.js'
import { countryText, purposeText, recordText, type Trace, tracesOf } from '../facts.js'
import { Heads } from '../Heads.js'
import { categoryTexts, fill } from '../text.js'
import type { View } from '../view.js'

type Known = Pick<View, 'consent' | 'settings' | 'locale'>

/** Everything the site may store or read, as regulators ask a policy page to list it, and the visitor's own choice beside it. */
export function Declaration({ known }: { known: Known }) {
  const { consent, locale } = known
  const asked = consent.asked()
  return (
    <section aria-label={locale.declaration}>
      {asked.length > 0 && (
        <>
          <p>{recordText(known)}</p>
          <p>
            {button('refuse-all', locale.refuseAll)} {button('accept-all', locale.acceptAll)} {button('preferences', locale.changeChoices)}
          </p>
        </>
      )}
      {[consent.category('essential'), ...asked].map((category) => oneCategory(known, category))}
    </section>
  )
}

/** Acts as the markup of a page does that asks for the same. */
const button = (action: string, text: string) => (
  <button type="button" data-biscotte={action}>
    {text}
  </button>
)

function oneCategory(known: Known, category: AskedCategory) {
  const { locale } = known
  const { title, description } = categoryTexts(category, locale)
  // Where no cookie has a purpose of its own, its service's says it all.
  const own = category.services.some((service) => tracesOf(service, locale).some(({ purpose }) => purpose))
  const columns: readonly (keyof Trace)[] = own ? ['name', 'purpose', 'lifetime', 'kind'] : ['name', 'lifetime', 'kind']
  return (
    <table key={category.id}>
      <caption>
        <strong>{title}</strong> {choice(known, category.id)} <small>{description}</small>
      </caption>
      {category.services.length > 0 && <Heads columns={columns} locale={locale} />}
      {category.services.map((service) => oneService(known, service, columns))}
    </table>
  )
}

function oneService(known: Known, service: Service, columns: readonly (keyof Trace)[]) {
  const { locale } = known
  const { id, name = id, vendor } = service
  const traces = tracesOf(service, locale)
  const purpose = purposeText(service.purpose, locale)
  return (
    <tbody key={id}>
      <tr>
        <th colspan={columns.length} scope="rowgroup">
          <strong>{name}</strong> {choice(known, id)}
          <small>{purpose}</small>
          {vendor && (
            <small>
              {locale.vendor}: {vendor.name}, {countryText(vendor.country, locale)}.{' '}
              {isAddress(vendor.privacy) && (
                <a href={vendor.privacy} aria-label={fill(locale.privacyPolicyOf, { name })}>
                  {locale.privacyPolicy}
                </a>
              )}
            </small>
          )}
        </th>
      </tr>
      {traces.map((trace) => (
        <tr key={trace.name}>
          {columns.map((column) => (
            <td key={column}>{column === 'name' ? <code>{trace.name}</code> : trace[column] || purpose}</td>
          ))}
        </tr>
      ))}
      {traces.length === 0 && (
        <tr>
          <td colspan={columns.length}>{locale.noCookies}</td>
        </tr>
      )}
    </tbody>
  )
}

/** What stands for this id now, in words. */
function choice({ consent, locale }: Known, id: string) {
  const always = id === 'essential' || consent.category('essential').services.some((service) => service.id === id)
  const answer = consent.allows(id) ? locale.allowed : consent.answer(id) === false ? locale.refused : locale.unanswered
  return <span>{always ? locale.alwaysOn : `${locale.yourChoice}: ${answer}`}</span>
}
