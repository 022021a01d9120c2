import type { Report } from '../core/report.js'
import { isAddress } from '../core/shapes.js'
import { loading, urls } from './attributes.js'
import { reinsert } from './element.js'

/** The element and, for media and pictures, the sources within it that name no consent of their own. */
const parts = (element: Element): Element[] => [element, ...(element.matches('video,audio,picture') ? element.querySelectorAll('source,track,img') : [])]

const heldNames = (element: Element) => (element.matches(loading) ? urls.filter((name) => element.hasAttribute(`data-${name}`)) : [])

/** Whether it has an address waiting in a `data-…` attribute. */
export const isHeldByUrl = (element: Element): boolean => parts(element).some((part) => heldNames(part).length > 0)

/** Takes the addresses of an element that stands with them; answers whether there were any. */
export function holdUrls(element: Element): boolean {
  const found = parts(element).flatMap((part) =>
    part.matches(loading) ? urls.filter((name) => part.hasAttribute(name)).map((name) => [part, name] as const) : [],
  )
  for (const [part, name] of found) {
    part.setAttribute(`data-${name}`, part.getAttribute(name) ?? '')
    part.removeAttribute(name)
  }
  return found.length > 0
}

/** The same for one that has loaded: it is emptied. */
export function takeUrls(element: Element): void {
  reinsert(element, () => {
    holdUrls(element)
    return element
  })
  if (element instanceof HTMLMediaElement) element.load()
}

/** Gives the addresses back: the element loads. */
export function releaseUrls(element: Element, report: Report): void {
  // What holds a document gets its address while it is out of the page: on a reload Chromium gives a frame that stands
  // without an address its old empty document, and ignores the address that follows at once; an embed it may load twice.
  if (element.matches('iframe,embed,object')) reinsert(element, () => giveBack(element, report))
  else giveBack(element, report)
}

function giveBack(element: Element, report: Report): Element {
  for (const part of parts(element)) {
    for (const name of heldNames(part)) {
      const value = part.getAttribute(`data-${name}`) ?? ''
      part.removeAttribute(`data-${name}`)
      // Markup that a sanitiser let through must not become code: data attributes are harmless to it, addresses are not.
      if (single.includes(name) && !isLoadable(value)) report('bad-address', [value], part)
      else part.setAttribute(name, value)
    }
    // Firefox looks at a track's address when it is put in.
    if (part.matches('track')) reinsert(part, () => part)
  }
  // A source that changes where it stands is not looked at again by itself (HTML, "the source element").
  const media = element.closest('video,audio')
  if (media instanceof HTMLMediaElement && !media.hasAttribute('src')) media.load()
  return element
}

/** Attributes that hold one address; the others hold candidates, sizes or markup. */
const single = ['src', 'href', 'data']

const isLoadable = (value: string) => isAddress(value) || /^\s*(data:image\/|blob:)/i.test(value)
