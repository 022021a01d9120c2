import { render } from 'preact'
import css from '../../../styles/preferences.css?inline'
import type { Drawn, View } from '../view.js'
import { createDraft } from './draft.js'
import { Preferences } from './Preferences.js'

/** The second layer, modal: the browser itself keeps the focus inside, and the page behind from being used by mistake. */
export function createPreferences(view: View, place: HTMLElement, adopt: (css: string) => void): Drawn {
  const root = document.createElement('div')
  let draft = createDraft(view.consent)
  let query = ''
  let dialog: HTMLDialogElement | null = null
  adopt(css)
  place.prepend(root)

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
      />,
      root,
    )
  }

  return {
    open() {
      draft = createDraft(view.consent)
      query = ''
      update()
      const opened = root.querySelector('dialog')
      dialog = opened
      opened?.addEventListener('close', () => {
        if (dialog === opened) view.go('closed')
      })
      opened?.showModal()
      // A content blocker that hides the dialog would leave the page inert under nothing.
      if (opened?.getClientRects().length === 0) opened.close()
      opened?.querySelector('h2')?.focus()
    },
    update,
    close() {
      dialog = null
      render(null, root)
    },
  }
}
