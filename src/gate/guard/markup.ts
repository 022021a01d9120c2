import { asText } from './address.js'
import { type Elements, loading } from './elements.js'
import type { Intercept, Patches } from './patch.js'

/**
 * Markup that code turns into nodes. An image loads as soon as it is parsed for a living document, so markup with
 * something to hold is parsed in a document without a window, held there and moved in: parsed by the browser from the very
 * value that was given, once and with the same context, so that Trusted Types pass and no sanitised text changes its
 * meaning. Markup with nothing to hold takes the browser's own way.
 */
export function interceptMarkup({ replace, pass }: Patches, realm: typeof globalThis, elements: Elements): void {
  const lifeless = realm.document.implementation.createHTMLDocument('')
  const hold = (root: ParentNode, scripts: boolean) => elements.hold(root, scripts)
  const isWorth = (markup: unknown) => mayLoad.test(asText(markup) ?? '')

  /** Parses it for `context`; `undefined` when there is nothing to hold. Scripts of fragments never run and stay as they are. */
  function parse(context: Element, fill: (box: Element) => void): DocumentFragment | undefined {
    const box = lifeless.createElementNS(context.namespaceURI, context.localName)
    pass(() => fill(box))
    // Without a window there is no scripting, and `noscript` has children where the page would have a text.
    for (const element of box.querySelectorAll('noscript')) element.textContent = element.innerHTML
    if (!hold(box, false)) return undefined
    const fragment = lifeless.createDocumentFragment()
    fragment.append(...box.childNodes)
    return fragment
  }

  /** `innerHTML` and its like, of elements and shadow roots. */
  const fillInside =
    (fill: (box: Element, args: readonly unknown[]) => void): Intercept =>
    (self, args, run) => {
      const target = self as Element | ShadowRoot
      const context = target instanceof realm.ShadowRoot ? target.host : target
      if (!isWorth(args[0]) || context.localName === 'template') return run()
      if (!target.ownerDocument.defaultView) {
        run()
        return hold(target, false)
      }
      const fragment = parse(context, (box) => fill(box, args))
      return fragment ? target.replaceChildren(fragment) : run()
    }

  for (const { prototype } of [realm.Element, realm.ShadowRoot]) {
    replace(
      prototype,
      'innerHTML',
      'set',
      fillInside((box, args) => Reflect.set(box, 'innerHTML', args[0])),
    )
    replace(
      prototype,
      'setHTMLUnsafe',
      'value',
      fillInside((box, args) => Reflect.apply(box.setHTMLUnsafe, box, args)),
    )
  }

  function insert(element: Element, where: Place, markup: unknown): boolean {
    const context = where === 'prepend' || where === 'append' ? element : element.parentElement
    if (!context || !isWorth(markup)) return false
    const fragment = parse(context, (box) => Reflect.set(box, 'innerHTML', markup))
    if (fragment) element[where](fragment)
    return !!fragment
  }
  replace(realm.Element.prototype, 'outerHTML', 'set', (self, args, run) => insert(self as Element, 'replaceWith', args[0]) || run())
  replace(realm.Element.prototype, 'insertAdjacentHTML', 'value', (self, args, run) => {
    const where = places[`${args[0]}`.toLowerCase()]
    return where && insert(self as Element, where, args[1]) ? undefined : run()
  })

  replace(realm.Range.prototype, 'createContextualFragment', 'value', (self, args, run) => {
    const node = (self as Range).startContainer
    const context = node instanceof realm.Element ? node : (node.parentElement ?? realm.document.body)
    if (!isWorth(args[0]) || !context) return run()
    const range = lifeless.createRange()
    range.selectNodeContents(lifeless.createElementNS(context.namespaceURI, context.localName))
    const fragment = pass(() => Reflect.apply(range.createContextualFragment, range, args))
    return hold(fragment, true) ? node.ownerDocument?.adoptNode(fragment) : run()
  })

  // Trees without a window, on their way to the page.
  const holdAnswer =
    (scripts: boolean): Intercept =>
    (self, _, run) => {
      const tree = run()
      const tagged = self instanceof realm.Element && self.hasAttribute('data-consent')
      if (!tagged && (tree instanceof realm.DocumentFragment || tree instanceof realm.Document)) hold(tree, scripts)
      return tree
    }
  replace(realm.HTMLTemplateElement.prototype, 'content', 'get', holdAnswer(true))
  replace(realm.DOMParser.prototype, 'parseFromString', 'value', holdAnswer(false))
  replace(realm.Document, 'parseHTMLUnsafe', 'value', holdAnswer(false))
  for (const name of ['responseXML', 'response']) replace(realm.XMLHttpRequest.prototype, name, 'get', holdAnswer(false))
}

const mayLoad = new RegExp(`<(${loading.join('|')})\\b`, 'i')

type Place = 'before' | 'prepend' | 'append' | 'after' | 'replaceWith'
const places: Readonly<Record<string, Place | undefined>> = { beforebegin: 'before', afterbegin: 'prepend', beforeend: 'append', afterend: 'after' }
