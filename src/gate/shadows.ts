/** What may have a root by declaration. Of what may not, forms may say anything, and Chromium makes an interface of all that is looked at. */
const hosts = 'body,body :not(form,img,svg :not(foreignObject *))'

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
  const walk = () => [...document.querySelectorAll(hosts)].forEach(({ shadowRoot }) => void (shadowRoot && onRoot(shadowRoot)))
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', walk)
  else walk()
  return () => {
    document.removeEventListener('DOMContentLoaded', walk)
    if (Element.prototype.attachShadow === attachShadow) Element.prototype.attachShadow = found
  }
}
