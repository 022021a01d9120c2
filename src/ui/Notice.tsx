import { occasionOf } from './occasion.js'
import { dateText, fill, textIn } from './text.js'
import type { View } from './view.js'

/** Why the visitor is asked, and what changed in the site's policy if that is the reason. */
export function Notice({ view }: { view: View }) {
  const { consent, settings, locale } = view
  const occasion = occasionOf(view)
  const intro = { first: locale.intro, again: locale.introAgain, changed: locale.introChanged }[occasion]
  const changes = occasion === 'changed' && settings.policyChanges
  return (
    <>
      <p>{fill(intro, { date: dateText(consent.record()?.time ?? 0, locale) })}</p>
      {changes && (
        <p class="changes">
          <strong>{locale.whatChanged}</strong> {textIn(changes, locale.language)}
        </p>
      )}
    </>
  )
}

export const Mark = ({ view }: { view: View }) => <span class="mark">{view.locale.fresh}</span>

export function PolicyLink({ view: { settings, locale } }: { view: View }) {
  return settings.policyUrl ? <a href={settings.policyUrl}>{locale.sitePolicy}</a> : null
}
