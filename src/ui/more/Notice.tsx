import type { AskedCategory } from '../../core/consent.js'
import { signalState } from '../../core/signal-state.js'
import { dateText, fill, textIn } from '../text.js'
import type { BannerView } from '../view.js'
import { isFresh, occasionOf } from './occasion.js'

interface OfView {
  readonly view: BannerView
}

/** Why the visitor is asked, and what changed in the site's policy if that is the reason. */
export function Notice({ view }: OfView) {
  const { consent, settings, locale } = view
  const occasion = occasionOf(view)
  const changes = occasion === 'introChanged' && settings.policyChanges
  const time = consent.record()?.time
  return (
    <>
      <p>{fill(locale[occasion] ?? locale.intro, time ? { date: dateText(time, locale) } : {})}</p>
      {changes && (
        <aside>
          <strong>{locale.whatChanged}</strong> {textIn(changes, locale.language)}
        </aside>
      )}
      {settings.account && <p>{locale.allDevices}</p>}
      {view.unsaved && <aside>{locale.notSaved}</aside>}
    </>
  )
}

/** That the browser's opt-out signal was seen, and what came of it. */
export function SignalStatus({ view: { consent, locale } }: OfView) {
  const state = signalState(consent)
  if (state === 'off' || state === 'waived') return null
  return (
    <p part="signal">
      <strong>{locale.optOutHonoured}</strong> {state === 'since' ? locale.optOutSince : locale.optOutDetail}
    </p>
  )
}

/** Stands beside what the visitor has not been asked before. */
export const Mark = ({ view, id }: OfView & { id: string }) => (isFresh(view, id) ? <mark>{view.locale.fresh}</mark> : null)

/** Services that joined a category after its answer; in a new category all are new. */
export const Joined = ({ view, category: { id, services } }: OfView & { category: AskedCategory }) =>
  !isFresh(view, id) &&
  services
    .filter((service) => isFresh(view, service.id))
    .map((service) => (
      <p key={service.id}>
        <Mark view={view} id={service.id} /> {service.name}
      </p>
    ))
