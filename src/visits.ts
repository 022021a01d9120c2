import { listen, stopAll } from './listen.js'

/**
 * Another tab has answered, this page comes back from the back/forward cache and may have missed it, or it was drawn ahead
 * of the visit and is seen now.
 */
export function onVisit(follow: () => void): () => void {
  return stopAll([
    listen(window, 'storage', follow),
    listen(window, 'pageshow', (event: PageTransitionEvent) => event.persisted && follow()),
    listen(document, 'prerenderingchange', follow),
  ])
}

/** A page that the browser draws ahead of a visit (Chromium's Speculation Rules) shows, releases, records and erases nothing. */
export const isSeen = (): boolean => !(document as { readonly prerendering?: unknown }).prerendering

/** Now, or as soon as a visitor sees the page. */
export function whenSeen(act: () => unknown): void {
  if (isSeen()) act()
  else document.addEventListener('prerenderingchange', () => act(), { once: true })
}
