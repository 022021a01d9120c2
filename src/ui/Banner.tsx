import type { AskedCategory } from '../core/consent.js'
import { isFresh } from './occasion.js'
import { Answers, Mark, Notice, PolicyLink, SignalStatus } from './Parts.js'
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
    <section part="banner" role="dialog" aria-labelledby="title" popover="manual">
      <div class="head">
        <slot name="logo">{isOwn(settings.logo) && <img src={settings.logo} alt="" />}</slot>
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
        <button type="button" data-action="preferences" onClick={() => view.go('preferences')}>
          {locale.choose}
        </button>
      </div>
    </section>
  )
}

/** A picture from elsewhere would be a request that nobody agreed to. */
function isOwn(address: string | undefined): boolean {
  try {
    return address !== undefined && new URL(address, document.baseURI).origin === location.origin
  } catch {
    return false
  }
}

/** What is asked. What each category is for stands before the buttons (CNIL recommendation 2020-092). */
export function Question({ view }: OfView) {
  const pending = view.consent.pending()
  // Who has answered before is asked only about what that answer does not cover.
  const asked = view.consent.asked().filter(({ id, services }) => [{ id }, ...services].some((one) => pending.includes(one.id)))
  return (
    <div class="text">
      <Notice view={view} />
      <SignalStatus view={view} />
      <ul>{asked.map((category) => purpose(view, category))}</ul>
      <PolicyLink view={view} />
    </div>
  )
}

function purpose(view: BannerView, category: AskedCategory) {
  const { title, description } = categoryTexts(category, view.locale)
  return (
    <li key={category.id}>
      <strong>{title}</strong> <Mark view={view} id={category.id} />
      <p>{description}</p>
      {/* Services that joined a category after its answer; in a new category all are new. */}
      {!isFresh(view, category.id) &&
        category.services
          .filter(({ id }) => isFresh(view, id))
          .map(({ id, name }) => (
            <p key={id}>
              <Mark view={view} id={id} /> {name}
            </p>
          ))}
    </li>
  )
}
