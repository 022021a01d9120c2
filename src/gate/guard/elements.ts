import { consent, inert, type } from '../attributes.js'
import { asText, candidates } from './address.js'
import type { Quarantine } from './quarantine.js'

/** Elements that load, and the attributes by which they do. Wider than the gate's: SVG's too. */
export const loading = ['script', 'iframe', 'frame', 'img', 'input', 'video', 'audio', 'source', 'track', 'embed', 'object', 'link', 'image', 'feImage']
export const addresses = ['src', 'srcset', 'imagesrcset', 'poster', 'data', 'href']

/**
 * Elements that page code makes, turned into held markup (DESIGN 2.2) as they get an address: the gate releases them like
 * any other. What the gate cannot see, or must not touch, is released here: elements outside the document, and scripts.
 * A script made by code is async by itself, has listeners and mostly no nonce; it must come back as the very same.
 */
export interface Elements {
  /** Before an attribute is set: answers whether the element is held, and the attribute must not be set. */
  set(element: unknown, name: string, value: unknown): boolean
  /** What the page has set where that is held; `undefined` where it is not. */
  get(element: unknown, name: string): string | undefined
  /** Holds what is in a tree where nothing has loaded yet. Answers whether there was anything. */
  hold(root: ParentNode, scripts: boolean): boolean
  /** Holds one element that stands with its address; answers the ids that are missing and the address, if any. */
  meet(element: Element): { readonly url: string; readonly ids: readonly string[] } | undefined
  /** Whether a script is released here and not by the gate. */
  owns(element: Element): boolean
}

interface Needs {
  /** Runs something unintercepted. */
  readonly pass: <Result>(run: () => Result) => Result
  readonly quarantine: Quarantine
  readonly holds: (value: unknown) => readonly string[] | undefined
  readonly onHeld: (detail: { readonly element: Element; readonly url: string; readonly ids: readonly string[] }) => void
  readonly onRelease: (element: Element, ids: readonly string[]) => void
}

interface Held {
  /** As they were set: Trusted Types tell a `TrustedScriptURL` from its text. */
  readonly values: Map<string, unknown>
  readonly ids: Set<string>
}

const isLoading = new RegExp(`^(${loading.join('|')})$`, 'i')
const isAddress = new RegExp(`^(xlink:)?(${addresses.join('|')})$`, 'i')
export const isScript = (element: Element) => element.localName === 'script'

export function createElements({ pass, quarantine, holds, onHeld, onRelease }: Needs): Elements {
  const all = new WeakMap<Element, Held>()
  const owned = new WeakSet<Element>()

  function idsFor(name: string, value: unknown): readonly string[] | undefined {
    if (!name.endsWith('srcset')) return holds(value)
    const ids = new Set(candidates(asText(value) ?? '').flatMap((candidate) => holds(candidate) ?? []))
    return ids.size > 0 ? [...ids] : undefined
  }

  const isHeld = (element: Element, name: string) => (isScript(element) ? element.getAttribute('type') === inert : element.hasAttribute(`data-${name}`))

  function set(element: unknown, name: string, value: unknown): boolean {
    if (!(element instanceof Object) || !isLoading.test((element as Element).localName)) return false
    return isType.test(name) ? setType(element as Element, value) : isAddress.test(name) && setAddress(element as Element, plain(name), value, true)
  }

  /** A held script stays one when the page names its type afterwards. */
  function setType(script: Element, value: unknown): boolean {
    if (!owned.has(script) || !all.get(script)?.values.size || value === inert) return false
    pass(() => script.setAttribute(type, asText(value) ?? ''))
    return true
  }

  function setAddress(element: Element, name: string, value: unknown, made: boolean): boolean {
    const ids = idsFor(name, value)
    const held = all.get(element)
    if (!ids) {
      if (held) pass(() => letGo(element, held, name))
      return false
    }
    // The site has named what it needs: that is the gate's to hold.
    if (!held && element.hasAttribute(consent)) return false
    if (made && isScript(element)) owned.add(element)
    if (!pass(() => holdAddress(element, held ?? { values: new Map(), ids: new Set() }, name, value, ids))) owned.delete(element)
    onHeld({ element, url: asText(value) ?? '', ids })
    return true
  }

  function holdAddress(element: Element, held: Held, name: string, value: unknown, ids: readonly string[]): boolean {
    const text = asText(value) ?? ''
    for (const id of ids) held.ids.add(id)
    held.values.set(name, value)
    all.set(element, held)
    element.setAttribute(consent, [...held.ids].join(' '))
    if (isScript(element)) {
      const own = element.getAttribute('type')
      if (own && own !== inert) element.setAttribute(type, own)
      element.setAttribute('type', inert)
      // Its address stays: pages look for `script[src="…"]` before they load a script twice.
      element.setAttribute(name, value as string)
    } else {
      element.setAttribute(`data-${name}`, text)
      for (const address of [name, `xlink:${name}`]) element.removeAttribute(address)
    }
    return quarantine.keep({
      ids,
      size: text.length,
      send: () => {
        if (isOurs(element)) release(element, held, name)
      },
      // Nobody else holds an image that was never inserted; what stands in the page waits for the next answer.
      drop: () => isScript(element) || element.isConnected,
    })
  }

  const isOurs = (element: Element) => (isScript(element) ? owned.has(element) : !isSeen(element))

  /** It has another address by now, or is about to. */
  function letGo(element: Element, held: Held, name: string): void {
    const released = !isHeld(element, name)
    if (!held.values.delete(name) || released) return
    element.removeAttribute(`data-${name}`)
    if (held.values.size > 0) return
    held.ids.clear()
    element.removeAttribute(consent)
    if (isScript(element)) restoreType(element)
  }

  function restoreType(script: Element): void {
    const own = script.getAttribute(type)
    if (script.getAttribute('type') !== inert) return
    if (own) script.setAttribute('type', own)
    else script.removeAttribute('type')
    script.removeAttribute(type)
  }

  function release(element: Element, held: Held, name: string): void {
    const value = held.values.get(name)
    if (!isHeld(element, name) || !held.values.delete(name)) return
    pass(() => {
      element.removeAttribute(`data-${name}`)
      if (isScript(element)) restoreType(element)
      // An address where there was none makes the browser look at a script again that it has passed over.
      // https://html.spec.whatwg.org/multipage/scripting.html#script-processing-model
      element.removeAttribute(name)
      element.setAttribute(name, value as string)
    })
    onRelease(element, [...held.ids])
  }

  function meet(element: Element): { url: string; ids: readonly string[] } | undefined {
    if (!isLoading.test(element.localName) || element.hasAttribute(consent)) return undefined
    let url: string | undefined
    for (const { name, value } of [...element.attributes]) {
      if (isAddress.test(name) && setAddress(element, plain(name), value, false)) url ??= value
    }
    return url === undefined ? undefined : { url, ids: [...(all.get(element)?.ids ?? [])] }
  }

  return {
    set,
    get(element, name) {
      const held = element instanceof Object ? all.get(element as Element) : undefined
      return held?.values.has(name) && isHeld(element as Element, name) ? asText(held.values.get(name)) : undefined
    },
    hold(root, scripts) {
      let any = false
      for (const element of root.querySelectorAll(loading.join())) {
        if (isScript(element) && !scripts) continue
        if (meet(element)) any = true
      }
      return any
    },
    meet,
    owns: (element) => owned.has(element),
  }
}

/** What the gate sees: the document, and open shadow roots in it. */
function isSeen(element: Element): boolean {
  const root = element.getRootNode()
  return element.isConnected && element.ownerDocument === document && !(root instanceof ShadowRoot && root.mode === 'closed')
}

const isType = /^type$/i
const plain = (name: string) => name.toLowerCase().replace('xlink:', '')
