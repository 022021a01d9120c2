import { consent } from '../attributes.js'
import { asText } from './address.js'
import { elementNames } from './elements.js'
import type { Realm } from './realm.js'

/**
 * Markup that code turns into nodes. An image loads as soon as it is parsed for a living document, so markup with
 * something to hold is parsed in a document without a window, held there and moved in: parsed by the browser from the very
 * value that was given, once and with the same context, so that Trusted Types pass and no sanitised text changes its
 * meaning. Markup with nothing to hold takes the browser's own way.
 */
export function interceptMarkup({ on, pass, window, elements: { hold, holdOnce } }: Realm): void {
  let document: Document | undefined
  const lifeless = () => (document ??= window.document.implementation.createHTMLDocument(''))
  const boxLike = (context: Element) => lifeless().createElementNS(context.namespaceURI, context.localName)

  /** Parses it for `context`; `undefined` when there is nothing to hold. Scripts of fragments never run and stay as they are. */
  function parse(context: Element | null, markup: unknown, fill = (box: Element): unknown => Reflect.set(box, 'innerHTML', markup)) {
    if (!context || !mayLoad.test(asText(markup))) return undefined
    const box = boxLike(context)
    pass(() => fill(box))
    // Without a window there is no scripting, and `noscript` has children where the page would have a text.
    for (const element of box.querySelectorAll('noscript')) element.textContent = element.innerHTML
    if (!hold(box, false)) return undefined
    const fragment = lifeless().createDocumentFragment()
    fragment.append(...box.childNodes)
    return fragment
  }

  function fillInside(target: Element | ShadowRoot, markup: unknown, run: () => unknown, fill?: (box: Element) => unknown): unknown {
    const context = 'localName' in target ? target : target.host
    const template = context instanceof window.HTMLTemplateElement ? context : undefined
    // Without a window nothing loads before it is held.
    if (template || !context.ownerDocument.defaultView) {
      run()
      return template?.hasAttribute(consent) || pass(() => hold(template ? template.content : target, false))
    }
    const fragment = parse(context, markup, fill)
    return fragment ? target.replaceChildren(fragment) : run()
  }
  on('Element.innerHTML= ShadowRoot.innerHTML=', (self, [markup], run) => fillInside(self as Element, markup, run))
  on('Element.setHTMLUnsafe ShadowRoot.setHTMLUnsafe', (self, args, run) =>
    fillInside(self as Element, args[0], run, (box) => Reflect.apply(box.setHTMLUnsafe, box, args)),
  )

  on('Element.outerHTML=', (self, [markup], run) => {
    const element = self as Element
    const fragment = parse(element.parentElement, markup)
    return fragment ? element.replaceWith(fragment) : run()
  })
  on('Element.insertAdjacentHTML', (self, [where, markup], run) => {
    const element = self as Element
    const place = places[asText(where).toLowerCase()]
    const fragment = place && parse(/pend/.test(place) ? element : element.parentElement, markup)
    return fragment ? element[place](fragment) : run()
  })

  on('Range.createContextualFragment', (self, args, run) => {
    const { startContainer: node } = self as Range
    const context = node instanceof window.Element ? node : node.parentElement
    if (!context || !mayLoad.test(asText(args[0]))) return run()
    const range = lifeless().createRange()
    range.selectNodeContents(boxLike(context))
    const fragment = pass(() => Reflect.apply(range.createContextualFragment, range, args))
    return hold(fragment, true) ? context.ownerDocument.adoptNode(fragment) : run()
  })

  // Trees without a window, on their way to the page. Scripts run only from templates that the parser of the page has met.
  on('HTMLTemplateElement.content?', (self, _, run) => {
    const content = run() as DocumentFragment
    if (!(self as Element).hasAttribute(consent)) holdOnce(content, true)
    return content
  })
  on('DOMParser.parseFromString Document.parseHTMLUnsafe XMLHttpRequest.responseXML? XMLHttpRequest.response?', (_, __, run) => {
    const tree = run()
    if (tree instanceof window.Document) hold(tree, false)
    return tree
  })
}

const mayLoad = new RegExp(`<(${elementNames})\\b`, 'i')

/** What `insertAdjacentHTML` calls the places of nodes. */
const places: Readonly<Record<string, 'before' | 'prepend' | 'append' | 'after'>> = {
  beforebegin: 'before',
  afterbegin: 'prepend',
  beforeend: 'append',
  afterend: 'after',
}
