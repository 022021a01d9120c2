import type { Report } from '../core/report.js'

/** The site's own picture behind the placeholder. One from elsewhere would be the very request that is held. */
export function readPoster(element: Element, report: Report): string | undefined {
  const given = element.getAttribute('data-placeholder')
  if (!given) return undefined
  try {
    const { href, origin } = new URL(given, document.baseURI)
    if (origin === location.origin) return href
  } catch {
    // Said below.
  }
  report('bad-option', `data-placeholder="${given.slice(0, 60)}" is not an address of this site.`, element)
  return undefined
}
