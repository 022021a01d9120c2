/**
 * Tells of every shadow root: those that page code attaches from now on, and the declarative ones the parser made, which
 * are there when the page has been parsed. An observer of the document does not see into them.
 */
export function startFindingShadows(onRoot: (root: ShadowRoot) => void): () => void {
  const found = Element.prototype.attachShadow
  function attachShadow(this: Element, init: ShadowRootInit): ShadowRoot {
    const root = found.call(this, init)
    onRoot(root)
    return root
  }
  Element.prototype.attachShadow = attachShadow
  const walk = () => {
    for (const element of document.querySelectorAll('*')) if (element.shadowRoot) onRoot(element.shadowRoot)
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', walk)
  else walk()
  return () => {
    document.removeEventListener('DOMContentLoaded', walk)
    if (Element.prototype.attachShadow === attachShadow) Element.prototype.attachShadow = found
  }
}
