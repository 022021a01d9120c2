import { consent } from './attributes.js'

const selector = `[${consent}]`

/**
 * Hands over every element with `data-consent`: those that are there, then those that come, in document order and each
 * time they are inserted. While the page is parsed that is before the parser prepares them.
 */
export function startObserving(onElement: (element: Element, added: boolean) => void, onBatch: () => void): () => void {
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.addedNodes) {
        if (!(node instanceof Element)) continue
        if (node.hasAttribute(consent)) onElement(node, true)
        if (node.firstElementChild) for (const inner of node.querySelectorAll(selector)) onElement(inner, true)
      }
    }
    onBatch()
  })
  for (const element of document.querySelectorAll(selector)) onElement(element, false)
  observer.observe(document, { childList: true, subtree: true })
  return () => observer.disconnect()
}
