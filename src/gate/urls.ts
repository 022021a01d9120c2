import type { Report } from '../core/report.js'
import { loading, urls } from './attributes.js'

/** Addresses of an element and, for media and pictures, of the sources within it: where they are in use, or, with `data-`, where they are held. */
export const addressesOf = (element: Element, prefix: '' | 'data-') =>
  [element, ...(element.matches('video,audio,picture') ? element.querySelectorAll('source,track,img') : [])].flatMap((part) =>
    part.matches(loading) ? urls.filter((name) => part.hasAttribute(prefix + name)).map((name) => [part, name] as const) : [],
  )

/** Takes the addresses of an element that stands with them; answers whether there were any. */
export function holdUrls(element: Element): boolean {
  const found = addressesOf(element, '')
  for (const [part, name] of found) {
    part.setAttribute(`data-${name}`, part.getAttribute(name) ?? '')
    part.removeAttribute(name)
  }
  return found.length > 0
}

/** Gives them back: the element loads. */
export function giveUrls(element: Element, report: Report): void {
  for (const [part, name] of addressesOf(element, 'data-')) {
    const value = part.getAttribute(`data-${name}`) ?? ''
    part.removeAttribute(`data-${name}`)
    // Markup that a sanitiser let through must not become code: data attributes are harmless to it, addresses are not.
    if (/^(src|href|data)$/.test(name) && !isLoadable(value)) report('bad-address', [value], part)
    else part.setAttribute(name, value)
  }
}

/** What has no scheme or a harmless one, however it is spaced: URL parsers drop controls. */
const isLoadable = (value: string) => !/^(?!https?:|mailto:|blob:|data:image\/)[a-z][a-z\d+.-]*:/i.test(value.replace(/[^!-~\u0080-\uffff]/g, ''))
