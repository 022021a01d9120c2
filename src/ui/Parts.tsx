import { isFresh, occasionOf } from './occasion.js'
import { dateText, fill, textIn } from './text.js'
import type { BannerView } from './view.js'

interface OfView {
  readonly view: BannerView
}

/**
 * Refuse and accept: one component, so that no layer can make one of them easier to find, to reach or to read
 * (CNIL recommendation 2020-092; EDPB Cookie Banner Taskforce report, 17 January 2023).
 */
export function Answers({ view }: OfView) {
  const button = (action: 'refuse-all' | 'accept-all', text: string) => (
    <button type="button" part={action} data-action={action} onClick={(event) => view.answer(action, event)}>
      {text}
    </button>
  )
  return (
    <>
      {button('refuse-all', view.locale.refuseAll)}
      {button('accept-all', view.locale.acceptAll)}
    </>
  )
}

/** Why the visitor is asked, and what changed in the site's policy if that is the reason. */
export function Notice({ view }: OfView) {
  const { consent, settings, locale } = view
  const occasion = occasionOf(view)
  const changes = occasion === 'introChanged' && settings.policyChanges
  const time = consent.record()?.time
  return (
    <>
      {/* The first date a page formats costs some 20 ms: not on a first visit, which names none. */}
      <p>{fill(locale[occasion] ?? locale.intro, time ? { date: dateText(time, locale) } : {})}</p>
      {changes && (
        <aside>
          <strong>{locale.whatChanged}</strong> {textIn(changes, locale.language)}
        </aside>
      )}
      {settings.account && <p>{locale.allDevices}</p>}
      {view.unsaved?.() && <aside>{locale.notSaved}</aside>}
    </>
  )
}

/** That the browser's opt-out signal was seen, and what came of it. */
export function SignalStatus({ view: { consent, locale } }: OfView) {
  const state = consent.signal()
  if (state === 'off' || state === 'waived' || !locale.optOutHonoured) return null
  return (
    <p part="signal">
      <strong>{locale.optOutHonoured}</strong> {state === 'since' ? locale.optOutSince : locale.optOutDetail}
    </p>
  )
}

/** Stands beside what the visitor has not been asked before. */
export const Mark = ({ view, id }: OfView & { id: string }) => (isFresh(view, id) ? <mark>{view.locale.fresh}</mark> : null)

export const PolicyLink = ({ view: { settings, locale } }: OfView) => (settings.policyUrl ? <a href={settings.policyUrl}>{locale.sitePolicy}</a> : null)
