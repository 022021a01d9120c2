import type { Service } from '../../core/service.js'
import { isAddress } from '../../core/shapes.js'
import type { Locale } from '../../locales/locale.js'
import { countryText, tracesOf } from '../facts.js'
import { Heads } from '../Heads.js'
import { fill } from '../text.js'
import { fact, link } from './facts.js'

interface OfService {
  readonly locale: Locale
  readonly service: Service
}

/** Who is behind a service, and what it leaves in the browser. */
export function ServiceFacts({ locale, service }: OfService) {
  const { id, name = id, vendor } = service
  return (
    <>
      {vendor && (
        <dl>
          {fact(locale.vendor, vendor.name)}
          {fact(locale.country, countryText(vendor.country, locale))}
        </dl>
      )}
      {vendor && isAddress(vendor.privacy) && link(vendor.privacy, locale.privacyPolicy, fill(locale.privacyPolicyOf, { name }))}
      <Traces locale={locale} service={service} />
    </>
  )
}

/** What a service leaves in the browser; the column of purposes only where one says more than the service's own. */
function Traces({ locale, service }: OfService) {
  const traces = tracesOf(service, locale)
  if (traces.length === 0) return <p>{locale.noCookies}</p>
  const columns = (['name', 'purpose', 'lifetime', 'kind'] as const).filter((column) => traces.some((trace) => trace[column]))
  return (
    <table>
      <caption>{locale.stored}</caption>
      <Heads columns={columns} locale={locale} />
      <tbody>
        {traces.map((trace) => (
          <tr key={trace.name}>
            {columns.map((column) => (
              <td key={column}>{column === 'name' ? <code>{trace.name}</code> : trace[column]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
