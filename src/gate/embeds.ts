import { reinsert } from './element.js'
import { addressesOf, holdUrls } from './urls.js'

// What it takes to make a browser look at addresses again, beyond setting them.

/**
 * Lets an embed, media, or a source of theirs live. `give` gives back its addresses, to what holds a document while that is out of
 * the page: an embed Chromium may load twice.
 */
export function giveEmbed(element: Element, give: () => void): void {
  if (element.matches('iframe,embed,object')) {
    reinsert(element, () => {
      give()
      return element
    })
    return
  }
  give()
  // Firefox looks at a track's address when it is put in.
  for (const track of element.matches('track') ? [element] : element.querySelectorAll('track')) reinsert(track, () => track)
  // A source that changes where it stands is not looked at again by itself (HTML, "the source element").
  const media = element.closest('video,audio')
  if (media instanceof HTMLMediaElement && !media.hasAttribute('src')) media.load()
}

/** Takes the addresses of an element that has loaded: it is emptied. Answers whether it had any. */
export function takeUrls(element: Element): boolean {
  if (addressesOf(element, '').length === 0) return false
  reinsert(element, () => {
    holdUrls(element)
    return element
  })
  if (element instanceof HTMLMediaElement) element.load()
  return true
}

/**
 * Whether a frame must wait until the page has loaded: Chromium gives a frame of a page that is loaded again its old document
 * while the page loads, which for `srcdoc` is an empty one.
 */
export function isRestored(element: Element): boolean {
  if (document.readyState === 'complete' || !element.matches('iframe[data-srcdoc]')) return false
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return !!visit && visit.type !== 'navigate'
}
