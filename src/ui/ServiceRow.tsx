import type { Service } from '../core/service.js'
import { isAddress } from '../core/settings.js'
import type { Draft } from './draft.js'
import { Fact } from './Fact.js'
import { Mark } from './Notice.js'
import { isFresh } from './occasion.js'
import { Switch } from './Switch.js'
import { countryText, fill, lifetimeText, purposeText } from './text.js'
import type { View } from './view.js'

interface Props {
  readonly view: View
  readonly service: Service
  readonly draft: Draft
  readonly set: Draft['set']
}

/** One service: who it is, where, what for, what it leaves in the browser and for how long. */
export function ServiceRow({ view, service, draft, set }: Props) {
  const { locale } = view
  const { id, name = id, vendor, cookies = [], storage = [] } = service
  return (
    <fieldset part="service" aria-labelledby={`t-${id}`}>
      <div class="row">
        <h4 id={`t-${id}`}>
          <label for={`s-${id}`}>{name}</label> {isFresh(view, id) && <Mark view={view} />}
        </h4>
        {service.category !== 'essential' && <Switch id={id} on={draft.isOn(id)} describedBy={`d-${id}`} onTurn={(on) => set([id], on)} />}
      </div>
      <p id={`d-${id}`}>{purposeText(service, locale)}</p>
      {vendor && (
        <dl>
          <Fact label={locale.vendor}>{vendor.name}</Fact>
          <Fact label={locale.country}>{countryText(vendor.country, locale)}</Fact>
        </dl>
      )}
      {vendor && isAddress(vendor.privacy) && (
        <a href={vendor.privacy} aria-label={fill(locale.privacyPolicyOf, { name })}>
          {locale.privacyPolicy}
        </a>
      )}
      <Kept view={view} title={locale.cookies} rows={cookies.map((cookie) => [cookie.name, lifetimeText(cookie.lifetime, locale)])} />
      <Kept view={view} title={locale.storage} rows={storage.map(({ key, area }) => [key, area === 'session' ? locale.sessionLifetime : locale.untilErased])} />
      {cookies.length + storage.length === 0 && <p class="none">{locale.noCookies}</p>}
    </fieldset>
  )
}

function Kept({ view: { locale }, title, rows }: { view: View; title: string; rows: readonly (readonly [name: string, lifetime: string])[] }) {
  if (rows.length === 0) return null
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{locale.lifetime}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, lifetime]) => (
          <tr key={name}>
            <td>
              <code>{name}</code>
            </td>
            <td>{lifetime}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
