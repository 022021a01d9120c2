import type { Account } from './account.js'
import type { Integration } from './integration.js'
import type { Receipt } from './receipt.js'
import type { Regime, Rule } from './regime.js'
import type { Service, Text } from './service.js'
import type { Signal } from './signal.js'

/** A category of the site's own, or new words for a built-in one. */
export interface Category {
  /** Unique; letters, digits, `-` and `_`. */
  readonly id: string
  /** Heading. @default the locale's, or the id */
  readonly title?: Text | undefined
  /** What a yes to it means, in a sentence. @default the locale's */
  readonly description?: Text | undefined
  /** Whether data of it is sold, shared or used for targeted advertising, as US laws say, so that an opt-out signal refuses it. @default true for marketing, else false */
  readonly sold?: boolean | undefined
}

/** Someone a visitor can write to. */
export interface Contact {
  readonly name: string
  /** An e-mail address or an `https:` address. */
  readonly contact?: string | undefined
}

/** An integration by name, with its options. */
export interface IntegrationChoice {
  readonly name: string
  readonly [option: string]: unknown
}

export type Layout = 'bar' | 'bar-top' | 'box' | 'center' | 'wall'
export type Corner = 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start'
export type Theme = 'quiet' | 'contrast' | 'playful'

/** Every option. All are optional; `biscotte({})` is a valid call. */
export interface Config {
  /** What the page loads: service objects, or ids the catalogue at hand knows (`'hotjar'`, moved: `'hotjar:analytics'`). @default [] */
  readonly services?: readonly (Service | Pick<Service, 'id'> | string)[] | undefined
  /** The site's own categories, shown after the built-in ones. @default [] */
  readonly categories?: readonly Category[] | undefined
  /** Address of the site's privacy policy, linked from banner and preferences. @default none */
  readonly policyUrl?: string | undefined
  /** A label, not necessarily a date. When it changes, nothing is granted until the visitor answers again. @default '' */
  readonly policyVersion?: string | undefined
  /** What changed in this version of the policy; shown to visitors who answered an earlier one. @default none */
  readonly policyChanges?: Text | undefined
  /** How long an answer is kept, yes and no alike, in days: 1 to 730 (EDPB members' upper bound is 24 months). @default 182, the six months CNIL recommends */
  readonly days?: number | undefined
  /**
   * Which rule holds for this visitor: `'opt-in'`, `'opt-out'`, `'notice'`, `'none'`, one with exemptions (`{ rule: 'opt-in', exempt: ['statistics'] }`),
   * or a function that answers one, or the promise of one. Until it has answered, and if it fails or takes more than two seconds, the rule is opt-in.
   * @default that of `country`, else 'opt-in'
   */
  readonly regime?: Rule | Regime | (() => unknown) | undefined
  /**
   * Where the visitor is, for the table of regions: an ISO 3166 code (`'FR'`, `'US-CA'`); `'meta'` for the content of `<meta name="biscotte-country">`, which
   * your server writes; `'cloudflare'` to ask the site's own `/cdn-cgi/trace`; or a function that answers a code, or the promise of one. No third party is ever asked.
   * @default unknown, which is opt-in
   */
  readonly country?: string | (() => unknown) | undefined
  /**
   * Where the receipt of each answer goes: an address that receives it by POST as JSON, or a function. It is sent until it is acknowledged: by an answer of
   * 200 to 299, or 409; by a function that returns, or resolves, and not to `false`. @default nowhere
   */
  readonly receipts?: string | ((receipt: Receipt) => unknown) | undefined
  /**
   * Origins of the operator's other sites, which list this one in turn: an answer goes along when the visitor follows a link there, and comes along from
   * there. Of `https:`, unless this page has none itself. @default none
   */
  readonly handOver?: readonly string[] | undefined
  /**
   * Where a signed-in visitor's answer is kept for all devices: `{ read, write, clear }`, of texts, asynchronous if need be. Name it on pages of signed-in visitors only; the banner then
   * says that the choice applies everywhere. The newer answer, of account and device, counts on both. @default none
   */
  readonly account?: Account | undefined
  /** Opt-out signals that count: `'gpc'` (Global Privacy Control), `'dnt'` (Do Not Track), or signals of your own. @default ['gpc'] */
  readonly signals?: readonly ('gpc' | 'dnt' | Signal)[] | undefined
  /** Share the answer between the subdomains of this domain: `'example.com'`. @default host-only */
  readonly domain?: string | undefined
  /** Call the cookie `__Host-biscotte` on https, so that no other subdomain can plant one; `domain` is ignored then. @default false */
  readonly hostOnly?: boolean | undefined
  /** Language of the texts, BCP 47. @default `<html lang>`, then the browser's, then English */
  readonly language?: string | undefined
  /** Words that replace the locale's, per language: `{ en: { title: 'Cookies?', categories: { functional: { title: 'Comfort' } } } }`. @default {} */
  readonly texts?: Readonly<Record<string, Texts>> | undefined
  /** Who runs the site (GDPR art. 13). @default none */
  readonly controller?: Contact | string | undefined
  /** The data protection officer. @default none */
  readonly dpo?: Contact | string | undefined
  /** The authority that hears complaints (GDPR art. 13(2)(d)): the site's own, for instance `{ name: 'CNIL', contact: 'https://www.cnil.fr/plaintes' }`. @default none */
  readonly authority?: Contact | string | undefined
  /**
   * Where the banner stands: a bar along the bottom or the top, a box in a corner, a card in the centre, or that with the page dimmed
   * around it (`'wall'`). The page stays usable behind all of them. @default 'bar'
   */
  readonly layout?: Layout | undefined
  /** Which corner the box stands in. @default 'bottom-end' */
  readonly corner?: Corner | undefined
  /** What it looks like. @default 'quiet' */
  readonly theme?: Theme | undefined
  /** Light or dark; `'auto'` is what the page's `color-scheme` says where it is one of them, else what the visitor's system says. @default 'auto' */
  readonly scheme?: 'auto' | 'light' | 'dark' | undefined
  /** Address of a picture for the banner's head, on this site: one from elsewhere would be a request that nobody agreed to. @default none */
  readonly logo?: string | undefined
  /** Style sheet of the site's own for the banner and the preferences, as text. It stands last, in no layer, so it wins. @default none */
  readonly css?: string | undefined
  /** A cross in the banner's corner that refuses everything, and says so: the Italian authority asks for one (Garante, 10 June 2021). @default false */
  readonly closeButton?: boolean | undefined
  /** The button that brings the preferences back: `false` for none (then the site links to `#biscotte` itself), a text for its own label. @default the visitor's language's word for cookies */
  readonly launcher?: boolean | string | undefined
  /** Reload the page when something that has already run is revoked. @default true */
  readonly reload?: boolean | undefined
  /** Address of `ui.js`, when it does not stand beside the script. Locales are looked for beside it. @default './ui.js' */
  readonly ui?: string | undefined
  /** Nonce of the page's Content-Security-Policy. @default the nonce of Biscotte's own script tag, else of the first script that has one */
  readonly nonce?: string | undefined
  /**
   * Hold what page code loads of services that are known by their `urls`, though nobody tagged it. The script tag has the guard in it; in an app
   * import it, `import { guard } from 'biscotte/guard'`, and pass it here. @default true
   */
  readonly guard?: boolean | ((needs: never) => unknown) | undefined
  /**
   * What tells vendors' own code about consent: `googleConsentMode()` and others from `biscotte/integrations/…`. The script tag takes names too,
   * `'shopify'` or `{ name: 'shopify', … }` with options, and starts those for Google by itself; `false` for none at all. @default []
   */
  readonly integrations?: readonly (Integration | IntegrationChoice | string)[] | false | undefined
  /**
   * What happens to third parties that nobody knows. `'allow'`: the guard lets them pass, and the lock does once everything is granted; `'hold'`: neither ever
   * does. Declare your own hosts as essential services, by `urls`, before you hold. @default 'allow' for the guard, 'hold' for the lock
   */
  readonly unknown?: 'allow' | 'hold' | undefined
  /** The site's own hosts beside its origin, for the policies that Biscotte makes: `'https://cdn.acme.example'`. @default [] */
  readonly hosts?: readonly string[] | undefined
  /**
   * How much the lock refuses before a yes: everything from others, or, `'active'`, all but pictures, fonts and media. `'header'`: the policy comes
   * in a header, made by `policyFor` of `biscotte/server`, and there is no lock in the page. @default 'strict'
   */
  readonly lock?: 'strict' | 'active' | 'header' | undefined
  /** Say in the console what is held, released and erased. @default false */
  readonly debug?: boolean | undefined
}

/** Texts by the keys of the locale files, which nest. */
export interface Texts {
  readonly [key: string]: string | Texts
}
