import type { Elements } from './elements.js'
import type { Patches } from './patch.js'

/** Every property that sets an address: the interface without `HTML…Element`, the property. */
const properties =
  'Script.src IFrame.src Image.src Image.srcset Input.src Media.src Video.poster Source.src Source.srcset Track.src Embed.src Object.data Link.href Link.imageSrcset'

/** All ways by which code gives an element that exists an address: properties, attributes, attribute nodes. */
export function interceptSetters({ replace, pass }: Patches, realm: typeof globalThis, elements: Elements): void {
  const interfaces = realm as unknown as Record<string, { prototype: object } | undefined>

  for (const entry of properties.split(' ')) {
    const [owner = '', property = ''] = entry.split('.')
    const prototype = interfaces[`HTML${owner}Element`]?.prototype
    replace(prototype, property, 'set', (self, args, run) => elements.set(self, property.toLowerCase(), args[0]) || run())
    replace(prototype, property, 'get', (self, _, run) => {
      const text = elements.get(self, property.toLowerCase())
      return text === undefined ? run() : /set$/i.test(property) ? text : absolute(text)
    })
  }
  replace(realm.HTMLScriptElement.prototype, 'type', 'set', (self, args, run) => elements.set(self, 'type', args[0]) || run())

  const { prototype } = realm.Element
  replace(prototype, 'setAttribute', 'value', (self, args, run) => (elements.set(self, `${args[0]}`, args[1]) ? undefined : run()))
  replace(prototype, 'setAttributeNS', 'value', (self, args, run) => (elements.set(self, `${args[1]}`, args[2]) ? undefined : run()))
  const setNode = (self: unknown, attribute: unknown, run: () => unknown) =>
    attribute instanceof Attr && elements.set(self, attribute.name, attribute.value) ? null : run()
  for (const name of ['setAttributeNode', 'setAttributeNodeNS']) {
    replace(prototype, name, 'value', (self, args, run) => setNode(self, args[0], run))
  }
  for (const name of ['setNamedItem', 'setNamedItemNS']) {
    replace(realm.NamedNodeMap.prototype, name, 'value', (self, args, run) =>
      setNode(
        pass(() => ownerOf(self)),
        args[0],
        run,
      ),
    )
  }
  // On `Attr` alone, though two are inherited: on `Node` each change of a text would pass here.
  for (const name of ['value', 'nodeValue', 'textContent']) {
    replace(realm.Attr.prototype, name, 'set', (self, args, run) => {
      const { ownerElement, name } = self as Attr
      return elements.set(ownerElement, name, args[0]) || run()
    })
  }
}

/** As the browser answers: resolved, or as it stands where it cannot be. */
function absolute(text: string): string {
  try {
    return new URL(text, document.baseURI).href
  } catch {
    return text
  }
}

/** The element of a list of attributes, which does not say whose it is. */
function ownerOf(attributes: unknown): Element | null {
  const probe = document.createAttribute('data-probe')
  const list = attributes as NamedNodeMap
  list.setNamedItem(probe)
  const { ownerElement } = probe
  list.removeNamedItem(probe.name)
  return ownerElement
}
