import type { AskedCategory } from '../core/consent.js'
import { Answers, PolicyLink } from './Parts.js'
import { categoryTexts } from './text.js'
import type { BannerView } from './view.js'

interface OfView {
  readonly view: BannerView
}

/**
 * The first layer. Not modal: the page stays usable, and stays so when a content blocker hides the banner. `popover` lifts it above
 * every z-index of the page; `manual` keeps Escape and clicks elsewhere from closing it, which would decide nothing but look like an answer.
 */
export function Banner({ view }: OfView) {
  const { settings, locale } = view
  return (
    <section part="banner" class="new" role="dialog" aria-labelledby="title" popover="manual">
      <div class="head">
        <slot name="logo">{settings.logo && isOwn(settings.logo) && <img src={settings.logo} alt="" />}</slot>
        <h2 id="title">{locale.title}</h2>
        {settings.closeButton && (
          <button type="button" data-action="refuse-all" class="cross" aria-label={locale.closeRefusing} onClick={(event) => view.answer('refuse-all', event)}>
            ×
          </button>
        )}
      </div>
      <Question view={view} />
      <div class="foot">
        <Answers view={view} />
        <button type="button" data-action="preferences" onClick={() => view.go('preferences')} onPointerOver={view.intend} onFocusIn={view.intend}>
          {locale.choose}
        </button>
      </div>
    </section>
  )
}

/** A picture from elsewhere would be a request that nobody agreed to. */
function isOwn(address: string): boolean {
  try {
    return new URL(address, document.baseURI).origin === location.origin
  } catch {
    return false
  }
}

/** Whether a first question's words say it all: nobody has answered before, and there is no signal, account or fault to tell of. */
export const isFirst = ({ consent, settings, unsaved }: BannerView) => !consent.record() && consent.signals().length === 0 && !settings.account && !unsaved

/** What is asked. What each category is for stands before the buttons (CNIL recommendation 2020-092). */
export function Question({ view }: OfView) {
  const { consent, locale, more } = view
  const pending = consent.pending()
  // Who has answered before is asked only about what that answer does not cover.
  const asked = consent.asked().filter(({ id, services }) => [{ id }, ...services].some((one) => pending.includes(one.id)))
  return (
    <div class="text">
      {more ? <more.Notice view={view} /> : <p>{consent.regime().rule === 'opt-in' ? locale.intro : locale.introOptOut}</p>}
      {more && <more.SignalStatus view={view} />}
      <ul>{asked.map((category) => purpose(view, category))}</ul>
      <PolicyLink view={view} />
    </div>
  )
}

function purpose(view: BannerView, category: AskedCategory) {
  const { locale, more } = view
  const { title, description } = categoryTexts(category, locale)
  return (
    <li key={category.id}>
      <strong>{title}</strong> {more && <more.Mark view={view} id={category.id} />}
      <p>{description}</p>
      {more && <more.Joined view={view} category={category} />}
    </li>
  )
}
