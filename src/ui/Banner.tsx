import type { AskedCategory } from '../core/consent.js'
import { Actions } from './Actions.js'
import { Mark, Notice, PolicyLink } from './Notice.js'
import { freshServices, isFresh } from './occasion.js'
import { categoryTexts } from './text.js'
import type { View } from './view.js'

/**
 * The first layer. Not modal: the page stays usable, and stays so when a content blocker hides the banner. What each category is
 * for stands before the buttons (CNIL recommendation 2020-092). `popover` lifts it above every z-index of the page; `manual` keeps
 * Escape and clicks elsewhere from closing it, which would decide nothing but look like an answer.
 */
export function Banner({ view }: { view: View }) {
  const { consent, locale } = view
  return (
    <section part="banner" role="dialog" aria-labelledby="title" popover="manual">
      <div class="text">
        <h2 id="title">{locale.title}</h2>
        <Notice view={view} />
        <ul>
          {consent.asked().map((category) => (
            <Purpose key={category.id} view={view} category={category} />
          ))}
        </ul>
        <PolicyLink view={view} />
      </div>
      <div class="actions">
        <Actions view={view} />
        <button type="button" class="button quiet" data-action="preferences" onClick={() => view.go('preferences')}>
          {locale.choose}
        </button>
      </div>
    </section>
  )
}

function Purpose({ view, category }: { view: View; category: AskedCategory }) {
  const { title, description } = categoryTexts(category, view.locale)
  const added = freshServices(view, category)
  return (
    <li>
      <strong>{title}</strong> {isFresh(view, category.id) && <Mark view={view} />}
      <p>{description}</p>
      {added.length > 0 && (
        <p>
          <Mark view={view} /> {added.map((service) => service.name).join(', ')}
        </p>
      )}
    </li>
  )
}
