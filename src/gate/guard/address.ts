import { plainAddress } from '../../core/match.js'

/** The ids that must be allowed for an address, a cookie or a key, and are not; `undefined` lets it pass. `waits`: it can wait until that is known. */
export type Holds = (text: string, waits?: boolean) => readonly string[] | undefined

/** The same for whatever code hands to the browser as one. */
export type Missing = (value: unknown, waits?: boolean) => readonly string[] | undefined

/** Fails closed: what a broken matcher cannot tell needs an id that nobody allows. */
export const strictly =
  (holds: Holds): Holds =>
  (text, waits) => {
    try {
      const ids = holds(text, waits)
      return ids?.length ? ids : undefined
    } catch {
      return ['unknown']
    }
  }

/** Paths of the page's own host, as nearly all calls of a page are, are told without parsing too. */
const isPath = /^(\/?[\w.?#][\w./?#&=%~,+-]*)?$/
const isContent = /^(data|blob):/

/**
 * Reads addresses as the browser would: relative ones against the page's base. What is no http or ws address passes, and so
 * does the page's own host.
 */
export function createMissing(holds: Holds): Missing {
  const own = `${location.origin}/`
  return (value, waits) => {
    const text = asText(value)
    if (text.startsWith(own) || isContent.test(text)) return undefined
    const [plain] = plainAddress(text)
    if (plain && plain !== location.host) return holds(text, waits)
    const base = document.baseURI
    if (isPath.test(text) && base.startsWith(own)) return undefined
    const { protocol, host, href } = parse(text, base)
    return /^(http|ws)s?:$/.test(protocol) && host !== location.host ? holds(href, waits) : undefined
  }
}

export function asText(value: unknown): string {
  try {
    return `${value}`
  } catch {
    // A symbol, or an object that is no text: the browser throws as ever.
    return ''
  }
}

/** Resolved, or as it stands where it cannot be. */
export function parse(text: string, base: string): { readonly protocol: string; readonly host: string; readonly href: string } {
  try {
    return new URL(text, base)
  } catch {
    return { protocol: '', host: '', href: text }
  }
}
