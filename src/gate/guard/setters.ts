import { parse } from './address.js'
import type { Intercept } from './patch.js'
import type { Realm } from './realm.js'

/** Every property that sets an address: the interface without `HTML…Element`, the property. */
const properties =
  'Script.src IFrame.src IFrame.srcdoc Image.src Image.srcset Input.src Media.src Video.poster Source.src Source.srcset Track.src Embed.src Object.data Link.href Link.imageSrcset'

/** All ways by which code gives an element that exists an address: properties, attributes, attribute nodes. */
export function interceptSetters({ on, pass, elements }: Realm): void {
  for (const property of `${properties} Script.type`.split(' ')) {
    const path = `HTML${property.replace('.', 'Element.')}`
    const name = property.split('.')[1]?.toLowerCase() ?? ''
    on(`${path}=`, (self, [value], run) => elements.set(self, name, value) || run())
    on(`${path}?`, (self, _, run) => {
      const text = elements.get(self, name)
      return text === undefined ? run() : /^srcdoc$|set$/.test(name) ? text : parse(text, document.baseURI).href
    })
  }

  on('Element.setAttribute', (self, [name, value], run) => (elements.set(self, name, value) ? undefined : run()))
  on('Element.setAttributeNS', (self, [, name, value], run) => (elements.set(self, name, value) ? undefined : run()))
  const setNode =
    (elementOf: (self: unknown) => unknown): Intercept =>
    (self, [attribute], run) =>
      attribute instanceof Attr && elements.set(elementOf(self), attribute.name, attribute.value) ? null : run()
  on(
    'Element.setAttributeNode Element.setAttributeNodeNS',
    setNode((self) => self),
  )
  on(
    'NamedNodeMap.setNamedItem NamedNodeMap.setNamedItemNS',
    setNode((self) => pass(() => ownerOf(self as NamedNodeMap))),
  )
  // On `Attr` alone, though two are inherited: on `Node` each change of a text would pass here.
  on('Attr.value= Attr.nodeValue= Attr.textContent=', (self, [value], run) => {
    const { ownerElement, name } = self as Attr
    return elements.set(ownerElement, name, value) || run()
  })
}

/** The element of a list of attributes, which does not say whose it is. */
function ownerOf(list: NamedNodeMap): Element | null {
  const probe = document.createAttribute('data-probe')
  list.setNamedItem(probe)
  const { ownerElement } = probe
  list.removeNamedItem(probe.name)
  return ownerElement
}
