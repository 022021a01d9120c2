import { parse } from './address.js'
import type { Realm } from './realm.js'

/** Every property that sets an address: the interfaces without `HTML…Element`, their properties. */
const properties = {
  src: 'Script IFrame Image Input Media Source Track Embed',
  srcset: 'Image Source',
  srcdoc: 'IFrame',
  poster: 'Video',
  data: 'Object',
  href: 'Link',
  imageSrcset: 'Link',
  type: 'Script',
}

/** All ways by which code gives an element that exists an address: properties, attributes, attribute nodes. */
export function interceptSetters({ on, pass, elements }: Realm): void {
  /** `readFrom` tells the element, the attribute's name and its value. */
  const set = (names: string, readFrom: (self: unknown, args: readonly unknown[]) => Parameters<typeof elements.set>) =>
    on(names, (self, args, run) => (elements.set(...readFrom(self, args)) ? undefined : run()))

  for (const [property, interfaces] of Object.entries(properties)) {
    const name = property.toLowerCase()
    const paths = interfaces.replace(/\w+/g, `HTML$&Element.${property}`)
    set(paths.replace(/$| /g, '=$&'), (self, [value]) => [self, name, value])
    on(paths.replace(/$| /g, '?$&'), (self, _, run) => {
      const text = elements.get(self, name)
      return text === undefined ? run() : /^srcdoc$|set$/.test(name) ? text : parse(text, document.baseURI).href
    })
  }

  set('Element.setAttribute', (self, [name, value]) => [self, name, value])
  set('Element.setAttributeNS', (self, [, name, value]) => [self, name, value])
  const ofNode = (element: unknown, attribute: unknown): Parameters<typeof elements.set> => [element, Object(attribute).name, Object(attribute).value]
  set('Element.setAttributeNode Element.setAttributeNodeNS', (self, [attribute]) => ofNode(self, attribute))
  set('NamedNodeMap.setNamedItem NamedNodeMap.setNamedItemNS', (self, [attribute]) =>
    ofNode(
      pass(() => ownerOf(self as NamedNodeMap)),
      attribute,
    ),
  )
  // On `Attr` alone, though two are inherited: on `Node` each change of a text would pass here.
  set('Attr.value= Attr.nodeValue= Attr.textContent=', (self, [value]) => [(self as Attr).ownerElement, (self as Attr).name, value])
}

/** The element of a list of attributes, which does not say whose it is. */
function ownerOf(list: NamedNodeMap): Element | null {
  const probe = document.createAttribute('data-probe')
  list.setNamedItem(probe)
  const { ownerElement } = probe
  list.removeNamedItem(probe.name)
  return ownerElement
}
