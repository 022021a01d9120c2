import { consent, host } from './attributes.js'
import { startFindingShadows } from './shadows.js'

const selector = `[${consent}]`
/** Where a policy page wants the declaration. */
const declaration = '[data-biscotte="declaration"]'

export interface Observing {
  /** Everything with `data-consent` that is in the page now, in document order, shadow trees after the document. */
  all(): Element[]
  stop(): void
}

/**
 * Hands over every element with `data-consent`: those that are there, then those that come, in document order and each
 * time they are inserted. While the page is parsed that is before the parser prepares them.
 */
export function startObserving(
  onElement: (element: Element, added: boolean) => void,
  onDeclaration: () => void,
  onBatch: () => void,
  meets?: (element: Element) => boolean,
): Observing {
  // A form that has a field called `matches` has no such method.
  const { matches } = Element.prototype
  const roots = new Set<WeakRef<ShadowRoot>>()
  const known = new WeakSet<ShadowRoot>()

  const wanted = `${selector},${declaration}${meets ? ',[src],[href],[srcset],[data]' : ''}`

  function meet(element: Element): void {
    if (element.hasAttribute(consent) || meets?.(element)) onElement(element, true)
    if (matches.call(element, declaration)) onDeclaration()
  }

  const observer = new MutationObserver((records) => {
    // A busy page pays for every line of this. Lists of nodes are slow to iterate, and to make.
    for (const { addedNodes } of records) {
      for (let index = 0; index < addedNodes.length; index++) {
        const node = addedNodes[index]
        if (!(node instanceof Element)) continue
        if (meets ? node.hasAttributes() : matches.call(node, wanted)) meet(node)
        if (node.firstElementChild && node.querySelector(wanted)) for (const inner of node.querySelectorAll(wanted)) meet(inner)
      }
    }
    onBatch()
  })

  function enter(root: Document | ShadowRoot): void {
    for (const element of root.querySelectorAll(selector)) onElement(element, false)
    if (root.querySelector(declaration)) onDeclaration()
    observer.observe(root, { childList: true, subtree: true })
  }

  function onRoot(root: ShadowRoot): void {
    if (known.has(root) || root.host.localName === host) return
    known.add(root)
    roots.add(new WeakRef(root))
    enter(root)
  }

  enter(document)
  const stopFinding = startFindingShadows(onRoot)
  return {
    all() {
      const living = [...roots].flatMap((root) => root.deref() ?? [])
      return [document, ...living].flatMap((root) => [...root.querySelectorAll(selector)])
    },
    stop() {
      stopFinding()
      observer.disconnect()
    },
  }
}
