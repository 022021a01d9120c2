import { type ComponentChildren, render } from 'preact'
import css from '../../../styles/preferences.css?inline'
import type { Service } from '../../core/service.js'
import { countryText } from '../facts.js'
import type { Drawn, View } from '../view.js'
import { createDraft } from './draft.js'
import { Preferences } from './Preferences.js'
import { ServiceFacts } from './ServiceFacts.js'

/**
 * The second layer, modal: the browser itself keeps the focus inside, and the page behind from being used by mistake. It is drawn at once, outside of the
 * page: who is about to ask for it is still on the way to the click. And what is folded waits until it has been seen.
 */
export function createPreferences(view: View, place: HTMLElement, adopt: (css: string) => void): Drawn {
  const root = document.createElement('div')
  /** Drawn once: no switch changes them. */
  const facts = new Map<Service, ComponentChildren>()
  let draft = createDraft(view.consent)
  let query = ''
  let isWhole = false
  let dialog: HTMLDialogElement | null = null
  adopt(css)
  try {
    update()
  } catch {
    // Said when it is asked for.
  }

  function update(): void {
    render(
      <Preferences
        view={view}
        draft={draft}
        set={(ids, on) => {
          draft.set(ids, on)
          update()
        }}
        query={query}
        search={(text) => {
          query = text
          update()
        }}
        factsOf={factsOf}
      />,
      root,
    )
  }

  function factsOf(service: Service, isFolded: boolean): ComponentChildren {
    if (isFolded && !isWhole) return undefined
    if (!facts.has(service)) facts.set(service, <ServiceFacts locale={view.locale} service={service} />)
    return facts.get(service)
  }

  /** The first name of a country or number of days takes a browser as long as all the rest: in a task of its own none is long. */
  function warmUp(): void {
    countryText('FR', view.locale)
    setTimeout(complete)
  }

  /** At the latest when something is unfolded. */
  function complete(): void {
    if (isWhole || !dialog) return
    isWhole = true
    update()
  }

  return {
    open() {
      draft = createDraft(view.consent)
      query = ''
      isWhole = false
      update()
      place.prepend(root)
      const opened = root.querySelector('dialog')
      dialog = opened
      opened?.addEventListener('close', () => {
        if (dialog === opened) view.go('closed')
      })
      opened?.showModal()
      // A content blocker that hides the dialog would leave the page inert under nothing.
      if (opened?.getClientRects().length === 0) opened.close()
      opened?.querySelector('h2')?.focus()
      opened?.querySelector('.text')?.addEventListener('toggle', complete, true)
      requestAnimationFrame(() => setTimeout(warmUp, 100))
    },
    update,
    close() {
      dialog = null
      render(null, root)
      root.remove()
    },
  }
}
