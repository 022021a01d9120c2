import type { Service } from '../core/service.js'
import { type Guess, guessHost, guessName, guessTask } from './guess.js'
import { createMatcher, type Match, type Matcher, siteOf } from './match.js'
import { usual } from './usual.js'

/** What something turned out to be. */
export interface Sorted {
  /** Category of the cookie where it has its own, else of its service. */
  readonly category: string
  /** Id of the service; absent where a name or a host is well known and belongs to no service known here. */
  readonly service?: string
  /** From 0 to 1: 1 is the site's own word, from 0.9 a service's own name or address, 0.8 a usual name, up to 0.6 a guess by its form. */
  readonly confidence: number
  /** By what it was told, in words: `'cookie _ga_*'`, `'address *.hotjar.com'`, `'looks like a CSRF token'`. */
  readonly why: string
}

/** Says what a cookie, an address, a snippet or a storage key is. `undefined`: unknown, which needs consent. */
export interface Sorter {
  /**
   * Sorts a cookie by its name, which is case-sensitive, and by its domain where that is known: names such as `uid` are told by it alone. The site's
   * own word first, then the exact name, the longest pattern, usual names, the domain, and the form of the name. What is only guessed is never essential.
   */
  readonly sortCookie: (name: string, domain?: string) => Sorted | undefined
  /** Sorts an absolute (or `//host`) http or ws address: by the longest pattern, else by how its host is called. Relative addresses are unknown. */
  readonly sortUrl: (url: string) => Sorted | undefined
  /** Sorts an inline script: by what stands in its vendor's snippet alone, else by the addresses in it. Of several services it is the one that asks most. */
  readonly sortSnippet: (text: string) => Sorted | undefined
  /** Sorts a key of `localStorage` or `sessionStorage`; many are called like a cookie of the same service. */
  readonly sortStorageKey: (key: string) => Sorted | undefined
}

/** Sorts over these services; `own` are the site's own words, which win over all others. Touches nothing and does no work before the first question. */
export function createSorter(services: readonly Service[], own: readonly Service[] = []): Sorter {
  const site = createMatcher(own)
  const known = createMatcher(services)
  const usually = createMatcher(usual)
  const all = () => [...own, ...services]

  /** The first that knows it, by descending authority. */
  function told(kind: string, ask: (matcher: Matcher) => Match | undefined): Sorted | undefined {
    const said = ask(site)
    if (said) return sorted(said, 1, `the site's own ${kind} ${said.pattern}`)
    const match = ask(known)
    if (match) return sorted(match, kind !== 'address' && match.pattern.includes('*') ? 0.9 : 0.95, `${kind} ${match.pattern}`)
    const used = ask(usually)
    return used && sorted(used, 0.8, `${used.service.name}: ${used.pattern}`)
  }

  const toldUrl = (url: string) => told('address', (matcher) => matcher.url(url))

  /**
   * A page sees its own cookies alone. Where the domain is known, a vendor's cookies are told from others called alike: what is a site's session
   * is none on a vendor's domain.
   */
  function toldName(kind: 'cookie' | 'key', name: string, domain = ''): Sorted | undefined {
    const elsewhere = !!domain && !!toldUrl(addressOf(domain))
    return told(kind, (matcher) =>
      matcher[kind](name, ({ thirdParty, category, service }) =>
        domain && (thirdParty || (elsewhere && !service.vendor)) ? isAt(service, domain) : !thirdParty || category !== 'essential',
      ),
    )
  }

  /** Whose domain it is; of several services only what they agree in. */
  const toldDomain = (domain = '') =>
    agreed(
      all().filter((service) => domain && isAt(service, domain)),
      `a cookie of ${domain}`,
    ) ?? lessSure(toldUrl(addressOf(domain)))

  /** Of a vendor's own cookies those that do what servers everywhere do. */
  const toldTask = (name: string, domain = '') => (domain ? guessed(guessTask(name)) : undefined)

  /** Many a cookie begins with the name of its maker. */
  function toldMaker(name: string): Sorted | undefined {
    const [, start = ''] = /^[\W_]*([a-z\d]{5,}?)(?![a-z])/i.exec(name) ?? []
    const makers = all().filter(({ id, vendor }) => vendor && id === start.toLowerCase() && !isWord.test(id))
    return agreed(makers, `begins with the name of ${makers[0]?.name}`)
  }

  return {
    sortCookie: (name, domain) =>
      isText(name)
        ? (toldName('cookie', name, domain) ?? toldTask(name, domain) ?? toldDomain(domain) ?? toldMaker(name) ?? guessed(guessName(name)))
        : undefined,
    sortStorageKey: (key) => (isText(key) ? (surest(toldName('key', key), toldName('cookie', key)) ?? toldMaker(key) ?? guessed(guessName(key))) : undefined),
    sortUrl: (url) => toldUrl(url) ?? guessed(guessHost(hostOf(url))),
    sortSnippet(text) {
      if (!isText(text)) return undefined
      const signsOf = (services: readonly Service[], confidence: number) =>
        services.flatMap((service) =>
          (service.snippets ?? [])
            .filter((sign) => text.includes(sign))
            .map((sign) => sorted({ service, category: service.category }, confidence, `snippet ${sign}`)),
        )
      const addresses = (text.match(/(https?:)?\/\/[\w-]+(\.[\w-]+)+[^\s'"`<>\\]*/g) ?? []).flatMap((url) => toldUrl(url) ?? [])
      return strictest(signsOf(own, 1)) ?? strictest(signsOf(services, 0.9)) ?? strictest(addresses)
    },
  }
}

const surest = (one: Sorted | undefined, other: Sorted | undefined) => ((one?.confidence ?? 0) < (other?.confidence ?? 0) ? other : one)

/** Makers that are called like something that others keep as well. */
const isWord =
  /^(acoustic|adagio|adjust|apollo|attentive|basis|batch|branch|claritas|convert|crisp|drift|fathom|freakout|gauges|hybrid|insider|iterable|karte|mutiny|segment|sentry|session|seznam|sublime|tally|toplist)$/

const isText = (value: unknown): value is string => typeof value === 'string'

const sorted = ({ service: { id }, category }: Pick<Match, 'service' | 'category'>, confidence: number, why: string): Sorted => ({
  category,
  ...(id && { service: id }),
  confidence,
  why,
})

const guessed = (guess: Guess | undefined): Sorted | undefined => guess && { category: guess[0], confidence: 0.5, why: guess[1] }

/** Nothing that is only likely is free. */
const careful = (category: string) => (category === 'essential' ? 'functional' : category)

const lessSure = (found: Sorted | undefined): Sorted | undefined => found && { ...found, category: careful(found.category), confidence: 0.6 }

function agreed([first, ...others]: readonly Service[], why: string): Sorted | undefined {
  if (!first || others.some(({ category }) => category !== first.category)) return undefined
  const category = careful(first.category)
  return others.length > 0 ? { category, confidence: 0.6, why } : sorted({ service: first, category }, 0.6, why)
}

const strictness = ['essential', 'functional', 'analytics', 'marketing']

/** A category of the site's own counts as the strictest. */
const rank = ({ category }: Sorted) => (strictness.indexOf(category) + 5) % 5

/** Of several the one that asks most: one yes must cover all that is in it. */
const strictest = (found: readonly Sorted[]): Sorted | undefined => [...found].sort((a, b) => rank(b) - rank(a) || b.confidence - a.confidence)[0]

const addressOf = (domain: string) => `https://${domain.replace(/^\./, '')}/`

const isAt = ({ urls = [] }: Service, domain: string): boolean => urls.some((url) => siteOf(url.replace(/[/?].*/, '')) === siteOf(domain))

const hostOf = (url: string): string => /^(?:(?:https?|wss?):)?\/\/([^/?#]+)/i.exec(String(url))?.[1]?.toLowerCase() ?? ''
