import { consent, inert, loading as others, type, urls } from '../attributes.js'
import { idsOf } from '../element.js'
import { arm, disarm, isHeld as isInert } from '../script.js'
import { asText, type Missing } from './address.js'
import type { Patches } from './patch.js'
import type { Quarantine } from './quarantine.js'
import { missingInStyle } from './styles.js'

/** Elements that load, and the attributes by which they do, as selector and as pattern. */
const loading = `script,${others}`
export const elementNames = loading.replaceAll(',', '|')
export const addressNames = urls.join('|')

/**
 * Elements that page code makes, turned into held markup (DESIGN 2.2) as they get an address: the gate releases them like
 * any other. What the gate cannot see, or must not touch, is released here: elements outside the document, and scripts.
 * A script made by code is async by itself, has listeners and mostly no nonce; it must come back as the very same.
 */
export interface Elements {
  /** Before an attribute is set: answers whether the element is held, and the attribute must not be set. */
  set(element: unknown, name: unknown, value: unknown): boolean
  /** What the page has set where that is held; `undefined` where it is not. */
  get(element: unknown, name: string): string | undefined
  /** Holds what is in a tree where nothing has loaded yet. Answers whether there was anything. */
  hold(root: ParentNode, scripts: boolean): boolean
  /** The same for a tree that is asked for often, and changes by ways that are intercepted: once after each `forget`. */
  holdOnce(root: ParentNode, scripts: boolean): void
  forget(): void
  /** Holds one element that stands with its address. Answers whether it is held. */
  meet(element: Element): boolean
  /** Whether a script is released here and not by the gate. */
  owns(element: Element): boolean
}

interface Needs {
  readonly pass: Patches['pass']
  readonly quarantine: Quarantine
  readonly missing: Missing
  readonly onRelease: (element: Element, ids: readonly string[]) => void
}

/** What was set, by name. Not as text alone: Trusted Types tell a `TrustedScriptURL` from its text. */
type Held = Map<string, { readonly value: unknown; readonly ids: readonly string[] }>

const isLoading = new RegExp(`^(${elementNames})$`)
const isAddress = new RegExp(`^(${addressNames})$`)
export const isScript = (element: Element): element is HTMLScriptElement => element.localName === 'script'

export function createElements({ pass, quarantine, missing, onRelease }: Needs): Elements {
  const all = new WeakMap<Element, Held>()
  const owned = new WeakSet<Element>()
  let done = new WeakSet<ParentNode>()

  function missingIn(name: string, value: unknown, waits: boolean): readonly string[] | undefined {
    if (!/^srcdoc$|set$/.test(name)) return missing(value, waits)
    // A list of candidates, or a document, is held when one of its addresses is.
    const found = asText(value).match(name === 'srcdoc' ? /(https?:)?\/\/[^\s"'<>]+/gi : /[^\s,]\S*[^\s,]/g)
    return found?.map((address) => missing(address)).find((ids) => ids)
  }

  const isHeld = (element: Element, name: string) => (isScript(element) ? isInert(element) : element.hasAttribute(`data-${name}`))
  const isOurs = (element: Element) => (isScript(element) ? owned.has(element) : !isSeenByGate(element))

  function set(element: Element, name: string, value: unknown, made: boolean): boolean {
    const ids = missingIn(name, value, made && /^(script|iframe)$/.test(element.localName))
    const held = all.get(element)
    if (!ids) {
      // It is about to have another address, or the gate gives it the one it had.
      if (held && unhold(element, held, name) && held.size === 0) element.removeAttribute(consent)
      return false
    }
    // The site has named what it needs: that is the gate's to hold.
    if (!held && (element.hasAttribute(consent) || (isScript(element) && isInert(element)))) return false
    if (made && isScript(element)) owned.add(element)
    if (!pass(() => hold(element, held ?? new Map(), name, value, ids))) owned.delete(element)
    return true
  }

  function hold(element: Element, held: Held, name: string, value: unknown, ids: readonly string[]): boolean {
    const text = asText(value)
    all.set(element, held.set(name, { value, ids }))
    element.setAttribute(consent, [...new Set([...held.values()].flatMap((each) => each.ids))].join(' '))
    if (isScript(element)) {
      if (!isInert(element)) disarm(element)
      // Its address stays: pages look for `script[src="…"]` before they load a script twice.
      element.setAttribute(name, value as string)
    } else {
      element.setAttribute(`data-${name}`, text)
      element.removeAttribute(name)
      element.removeAttribute(`xlink:${name}`)
    }
    return quarantine.keep({
      ids,
      text,
      element,
      // Without ids it was held until it was known, and is nobody's.
      send: () => (ids.length === 0 || isOurs(element)) && release(element, held, name),
      // Nobody else holds an image that was never inserted; what stands in the page waits for the next answer.
      drop: () => isScript(element) || element.isConnected,
    })
  }

  /** Takes back what holding has done to it, and answers what was set, where the gate has not released it already. */
  function unhold(element: Element, held: Held, name: string): { readonly value: unknown } | undefined {
    const found = isHeld(element, name) ? held.get(name) : undefined
    held.delete(name)
    if (!found) return undefined
    element.removeAttribute(`data-${name}`)
    if (isScript(element)) pass(() => arm(element))
    return found
  }

  function release(element: Element, held: Held, name: string): void {
    const found = unhold(element, held, name)
    if (!found) return
    // An address where there was none makes the browser look at a script again that it has passed over.
    // https://html.spec.whatwg.org/multipage/scripting.html#script-processing-model
    element.removeAttribute(name)
    pass(() => element.setAttribute(name, found.value as string))
    if (!element.getAttribute(consent)) element.removeAttribute(consent)
    else onRelease(element, idsOf(element))
  }

  function setStyle(element: Element, value: unknown): boolean {
    const ids = missingInStyle(value, missing)
    const text = asText(value)
    if (ids) quarantine.keep({ ids, text, send: () => pass(() => element.setAttribute('style', text)) })
    return !!ids
  }

  function setType(script: Element, value: unknown): boolean {
    const held = all.get(script)?.size
    if (!isScript(script) || value === inert || (held ? !owned.has(script) : !isInert(script))) return false
    // A held script stays one when the page names its type afterwards.
    pass(() => script.setAttribute(held ? type : 'type', asText(value)))
    // One that the page itself kept from running is about to run.
    if (!held) set(script, 'src', script.getAttribute('src') ?? '', true)
    return true
  }

  function meet(element: Element): boolean {
    if (!isLoading.test(element.localName) || element.hasAttribute(consent)) return false
    return [...element.attributes].filter(({ name, value }) => isAddress.test(plain(name)) && set(element, plain(name), value, false)).length > 0
  }

  const holdTree = (root: ParentNode, scripts: boolean) =>
    [...root.querySelectorAll(loading)].filter((element) => (scripts || !isScript(element)) && meet(element)).length > 0

  return {
    set(target, attribute, value) {
      const element = target as Element | null
      const name = plain(attribute)
      if (!element) return false
      if (name === 'style') return setStyle(element, value)
      if (name === 'type') return setType(element, value)
      return isAddress.test(name) && isLoading.test(element.localName) && set(element, name, value, true)
    },
    get(element, name) {
      const found = all.get(element as Element)?.get(name)
      return found && isHeld(element as Element, name) ? asText(found.value) : undefined
    },
    hold: holdTree,
    holdOnce(root, scripts) {
      if (!done.has(root)) holdTree(root, scripts)
      done.add(root)
    },
    forget() {
      done = new WeakSet()
    },
    meet,
    owns: (element) => owned.has(element),
  }
}

/** What the gate sees: the document, and open shadow roots in it. */
function isSeenByGate(element: Element): boolean {
  const root = element.getRootNode()
  return element.isConnected && element.ownerDocument === document && !(root instanceof ShadowRoot && root.mode === 'closed')
}

const plain = (name: unknown) => asText(name).toLowerCase().replace('xlink:', '')
