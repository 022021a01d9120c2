import { consent, host } from './attributes.js'

/** Pages name few lists of ids, on many elements. */
const lists = new Map<string, readonly string[]>()

/** The ids an element names. */
export function idsOf(element: Element): readonly string[] {
  const text = element.getAttribute(consent) ?? ''
  const ids = lists.get(text) ?? text.split(/\s+/).filter(Boolean)
  lists.set(text, ids)
  return ids
}

/**
 * Whether the parser may still be inside an element: it fills templates and scripts without telling, and has left one
 * when something stands behind it, other than what we put there.
 */
export function isOpen(element: Element): boolean {
  if (document.readyState !== 'loading' || !element.matches('script,template,video,audio,picture,object')) return false
  for (let node: Node | null = element; node; node = node.parentNode) {
    const next = node.nextSibling
    if (next && !(next instanceof Element && next.localName === host && !next.nextSibling)) return false
  }
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

/** Takes an element out, lets it be changed, and puts what `change` answers back where it stood. */
export function reinsert(element: Element, change: () => Element): void {
  const { parentNode, nextSibling } = element
  element.remove()
  // A frame's own code hears that it is taken out, and may change what stands beside it.
  parentNode?.insertBefore(change(), nextSibling?.parentNode === parentNode ? nextSibling : null)
}
