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

/** What is of one piece, and loads as it is given its address. */
export const simple = 'iframe:not([data-srcdoc]),img,link,input,image,use'

/**
 * Whether the parser may still be inside an element: it fills templates and scripts without telling, and has left one
 * when something stands behind it, other than what we put there.
 */
export function isOpen(element: Element): boolean {
  if (document.readyState !== 'loading' || element.matches(simple)) return false
  for (let node: Node | null = element; node; node = node.parentNode) {
    const next = node.nextSibling
    if (next && ((next as Element).localName !== host || next.nextSibling)) return false
  }
  return true
}

/** Takes an element out, lets it be changed, and puts what `change` answers back where it stood. */
export function reinsert(element: Element, change: () => Element): void {
  const { parentNode, nextSibling } = element
  element.remove()
  // A frame's own code hears that it is taken out, and may change what stands beside it.
  parentNode?.insertBefore(change(), nextSibling?.parentNode === parentNode ? nextSibling : null)
}
