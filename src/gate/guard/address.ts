/** The ids that must be allowed for an address and are not; `undefined` lets it pass. */
export type Holds = (address: string) => readonly string[] | undefined

/** What the matcher's own failure is called: an id that nobody allows. */
const unknown: readonly string[] = ['unknown']

/** Paths of the page's own host, as nearly all calls of a page are: told without parsing, which costs microseconds. */
const ownPath = /^(?:\/?[\w.?#][\w./?#&=%~,+-]*)?$/

/**
 * Reads addresses as the browser would: relative ones against the page's base. What is no http or ws address, and what is
 * the page's own origin, passes; when the matcher throws, nothing does.
 */
export function createHolds(holds: Holds): (value: unknown) => readonly string[] | undefined {
  const own = `${location.origin}/`
  return (value) => {
    // A symbol, or an object that cannot be a text: the browser throws as ever.
    const text = asText(value)
    if (text === undefined || text.startsWith(own)) return undefined
    const base = document.baseURI
    if (ownPath.test(text) && base.startsWith(own)) return undefined
    let url: URL
    try {
      url = new URL(text, base)
    } catch {
      return undefined
    }
    if (!/^(http|ws)s?:$/.test(url.protocol) || url.host === location.host) return undefined
    try {
      const ids = holds(url.href)
      return ids?.length ? ids : undefined
    } catch {
      return unknown
    }
  }
}

/** A list of candidates, as in `srcset`: held when one of them is. */
export const candidates = (value: string): readonly string[] => value.split(/,?\s+/)

export function asText(value: unknown): string | undefined {
  try {
    return String(value)
  } catch {
    return undefined
  }
}
