import { listen, stopAll } from './listen.js'

/** What plain markup may ask for: `data-biscotte="preferences"` and the like on any element, and the hash `#biscotte`. */
export interface MarkupActions {
  readonly open: () => void
  readonly answer: (choices: 'accept-all' | 'refuse-all', event: Event) => void
}

export function startMarkup({ open, answer }: MarkupActions): () => void {
  function onClick(event: Event): void {
    // Through open shadow roots, the page's components too.
    const target = event.composedPath()[0]
    const action = target instanceof Element ? target.closest('[data-biscotte]')?.getAttribute('data-biscotte') : undefined
    if (action === 'preferences') open()
    else if (action === 'accept-all' || action === 'refuse-all') answer(action, event)
    else return
    event.preventDefault()
  }
  function onHash(): void {
    if (location.hash === '#biscotte') open()
  }
  onHash()
  return stopAll([listen(document, 'click', onClick), listen(window, 'hashchange', onHash)])
}
