import { consent, host } from './attributes.js'

/**
 * What names consent, and where a policy page wants the declaration. Forms load nothing, and their fields can stand in the place of any
 * method they have.
 */
const selector = `[${consent}]:not(form),[data-biscotte="declaration"]`

/** What may have a shadow root by declaration. Of what may not, forms may say anything, and Chromium makes an interface of all that is looked at. */
const hosts = 'body,body :not(form,img,svg :not(foreignObject *))'

export interface Observing {
  /** Everything of that kind that is in the page now, in document order, shadow trees after the document. */
  all(): Element[]
  /** The page has been parsed: looks for the shadow roots that the parser made. */
  finish(): void
  stop(): void
}

/**
 * Hands over every such element: those that are there, then those that come, in document order and each
 * time they are inserted. While the page is parsed that is before the parser prepares them. An observer of the document does not see
 * into shadow trees: those that page code attaches are told of as they are made, the parser's are there when the page has been parsed.
 */
export function startObserving(onElement: (element: Element, added: boolean) => void, onBatch: () => void, meets?: (element: Element) => boolean): Observing {
  const found = Element.prototype.attachShadow
  const { hasAttributes, matches, querySelector, querySelectorAll } = Element.prototype
  const roots = new Set<WeakRef<Document | ShadowRoot>>()
  const known = new WeakSet<ShadowRoot>()
  const wanted = meets ? `${selector},[src],[href],[srcset],[data]` : selector

  const meet = (element: Element) => {
    // Without a guard there is nothing else that is wanted.
    if (!meets || matches.call(element, selector) || meets(element)) onElement(element, true)
  }

  const observer = new MutationObserver((records) => {
    // A busy page pays for every line of this. Lists of nodes are slow to iterate, and to make.
    for (const { addedNodes } of records) {
      for (let index = 0; index < addedNodes.length; index++) {
        const node = addedNodes[index]
        if (!(node instanceof Element)) continue
        if (meets ? hasAttributes.call(node) : matches.call(node, wanted)) meet(node)
        if (node.firstElementChild && querySelector.call(node, wanted)) for (const inner of querySelectorAll.call(node, wanted)) meet(inner)
      }
    }
    onBatch()
  })

  function enter(root: Document | ShadowRoot): void {
    roots.add(new WeakRef(root))
    for (const element of root.querySelectorAll(selector)) onElement(element, false)
    observer.observe(root, { childList: true, subtree: true })
  }

  function onRoot(root: ShadowRoot): void {
    if (known.has(root) || root.host.localName === host) return
    known.add(root)
    enter(root)
  }

  function attachShadow(this: Element, init: ShadowRootInit): ShadowRoot {
    const root = found.call(this, init)
    onRoot(root)
    return root
  }

  function finish(): void {
    document.querySelectorAll(hosts).forEach(({ shadowRoot }) => void (shadowRoot && onRoot(shadowRoot)))
  }

  enter(document)
  Element.prototype.attachShadow = attachShadow
  if (document.readyState !== 'loading') finish()
  return {
    all: () => [...roots].flatMap((root) => [...(root.deref()?.querySelectorAll(selector) ?? [])]),
    finish,
    stop() {
      if (Element.prototype.attachShadow === attachShadow) Element.prototype.attachShadow = found
      observer.disconnect()
    },
  }
}
