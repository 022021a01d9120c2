import { consent } from './attributes.js'

/** The ids an element names. */
export const idsOf = (element: Element): readonly string[] => (element.getAttribute(consent) ?? '').split(/\s+/).filter(Boolean)

/**
 * Whether the parser may still be inside an element: it fills templates and scripts without telling, and has left one
 * when something stands behind it.
 */
export function isOpen(element: Element): boolean {
  if (document.readyState !== 'loading' || !element.matches('script,template,video,audio,picture,object')) return false
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return false
  return true
}

/** The opening tag, short, for messages. */
export function show(element: Element): string {
  const names = ['id', consent, 'src', 'data-src'].filter((name) => element.hasAttribute(name))
  return `<${[element.localName, ...names.map((name) => `${name}="${element.getAttribute(name)?.slice(0, 60)}"`)].join(' ')}>`
}
