import type { Exemption } from './regime.js'

/** The three categories that need consent, and the one that does not. A site may add its own. */
export type BuiltInCategory = 'essential' | 'functional' | 'analytics' | 'marketing'

/** Text in one language, or one text per BCP 47 language tag. Shown as text, never parsed as HTML. */
export type Text = string | Readonly<Record<string, string>>

/** Why a service is there: a key of the locale files' `purposes`, so that every language can say it. */
export type Purpose =
  | 'advertising'
  | 'affiliates'
  | 'audience'
  | 'audio'
  | 'booking'
  | 'campaigns'
  | 'chat'
  | 'choice'
  | 'comments'
  | 'conversion'
  | 'crm'
  | 'delivery'
  | 'errors'
  | 'experiments'
  | 'fonts'
  | 'forms'
  | 'identity'
  | 'login'
  | 'maps'
  | 'notifications'
  | 'payment'
  | 'performance'
  | 'personalisation'
  | 'recordings'
  | 'retargeting'
  | 'reviews'
  | 'search'
  | 'security'
  | 'session'
  | 'social'
  | 'surveys'
  | 'tags'
  | 'tools'
  | 'video'

/** Who is behind a service. */
export interface Vendor {
  /** Legal name, as the vendor's own privacy page gives it. */
  readonly name: string
  /** ISO 3166-1 alpha-2 code of the country the vendor is established in, for instance `'US'`. */
  readonly country: string
  /** Address of the vendor's privacy policy. `http:` and `https:` only; anything else is not shown. */
  readonly privacy: string
}

/** A cookie that a service sets. */
export interface ServiceCookie {
  /** Exact name, or a pattern in which one `*` stands for any run of characters: `'_ga'`, `'_ga_*'`, `'ph_*_posthog'`. */
  readonly name: string
  /** Seconds it lives; `0` for the browser session; absent when the vendor does not say. */
  readonly lifetime?: number | undefined
  /** `true` when it belongs to the vendor's own domain: a page can then neither see nor erase it. */
  readonly thirdParty?: boolean | undefined
  /** `true` when only the server can read and erase it. */
  readonly httpOnly?: boolean | undefined
  /** The category it belongs to where that differs from its service's, for instance an opt-out mark. */
  readonly category?: string | undefined
  /** What it is for, where that says more than its service's purpose. */
  readonly purpose?: Purpose | Text | undefined
}

/** Something a service keeps in the browser other than cookies. */
export interface ServiceStorage {
  /** Exact name, or a pattern with one `*` as in cookies: of a storage key, a database, a cache; for a service worker the path of its scope. */
  readonly key: string
  /** @default 'local' */
  readonly area?: 'local' | 'session' | 'indexed-db' | 'cache' | 'service-worker' | undefined
  /** `true` when it is kept under the vendor's own origin, as an embed does: a page can then neither see nor erase it. */
  readonly thirdParty?: boolean | undefined
  /** The category it belongs to where that differs from its service's, for instance an opt-out mark. */
  readonly category?: string | undefined
}

/**
 * One step of a vendor's own interface, as data. Names may be paths: `'posthog.opt_in_capturing'`.
 *
 * - `call`: `window[call](...args)`, when it is there;
 * - `push`: `window[push].push(args)`, one command in a queue that is made when it is not there; with `flat`, `push(...args)`;
 * - `queue`: like `call`; when it is not there, a function is put there that keeps its calls in `q` for the vendor's script;
 * - `set`: `window[set] = to`;
 * - in code, a function.
 */
export type ServiceCall =
  | { readonly call: string; readonly args: readonly unknown[] }
  | { readonly push: string; readonly args: readonly unknown[]; readonly flat?: boolean | undefined }
  | { readonly queue: string; readonly args: readonly unknown[] }
  | { readonly set: string; readonly to: unknown }
  | (() => unknown)

/** A vendor's own consent interface. What is held needs none of it to wait; some vendors ask to be told all the same, on every page. */
export interface ServiceConsent {
  /** Made as each page starts, before its script, whatever has been answered: it is to wait. */
  readonly default?: readonly ServiceCall[] | undefined
  /** Made after that on every page where it is allowed, and with each yes; made again once its script is released, where nobody was there to hear it. */
  readonly grant?: readonly ServiceCall[] | undefined
  /** Made when a yes is taken back, before its traces are erased. */
  readonly revoke?: readonly ServiceCall[] | undefined
  /**
   * `true` when after `revoke` it sends and stores nothing more on this page; the path of a global when that is so if it is set. Any other
   * service is stopped by reloading the page. @default false
   */
  readonly stops?: boolean | string | undefined
}

/** The kinds of request a policy tells apart; each stands for the directive of its name: `script` for `script-src`. https://www.w3.org/TR/CSP3/#csp-directives */
export type SourceKind = 'script' | 'connect' | 'img' | 'frame' | 'style' | 'font' | 'media' | 'worker' | 'form'

/** What an embed shows, so that what stands in its place while it is held can say so. */
export type EmbedKind = 'audio' | 'booking' | 'chat' | 'document' | 'form' | 'map' | 'payment' | 'post' | 'reviews' | 'video'

/**
 * Something a page loads that reads, writes or sends: who it is, what it is for, what it leaves behind. Within a major
 * version fields are added, never changed.
 */
export interface Service {
  /** Unique; letters, digits, `-` and `_`. This is what `data-consent` names. */
  readonly id: string
  /** Product name, as visitors may know it. @default the id */
  readonly name?: string | undefined
  /** The category whose consent it needs. */
  readonly category: BuiltInCategory | (string & {})
  /** What it is for: a purpose that every locale knows, or the site's own text. */
  readonly purpose?: Purpose | Text | undefined
  readonly vendor?: Vendor | undefined
  /**
   * Addresses it loads from and sends to: a host with an optional path prefix, `*` standing for any run
   * of characters: `'*.google-analytics.com'`, `'www.google.com/maps/embed'`.
   */
  readonly urls?: readonly string[] | undefined
  /**
   * What a Content-Security-Policy must allow for it to work, by kind of request: hosts, `*.` before one for its subdomains.
   * @default the hosts of `urls`, for scripts, connections, images and frames
   */
  readonly sources?: Readonly<Partial<Record<SourceKind, readonly string[]>>> | undefined
  /** Texts by which an inline snippet of its vendor is recognised: each occurs in no other vendor's. `'fbq('`, `'_hjSettings'`. */
  readonly snippets?: readonly string[] | undefined
  readonly cookies?: readonly ServiceCookie[] | undefined
  readonly storage?: readonly ServiceStorage[] | undefined
  /** What its embeds show, where it has embeds. */
  readonly embed?: EmbedKind | undefined
  /**
   * The exemption it meets, where the visitor's law knows one (see `regime`): it then runs without consent, with a switch to object. `'statistics'`: it only counts the audience of this site, for this site
   * (CNIL guidelines 2020-091, art. 5; PECR Schedule A1 in the UK). `'appearance'`: it only fits the site to the visitor (PECR Schedule A1). Cookies of more than 13 months, or `retention` of more than 25, make it lose that.
   */
  readonly exempt?: Exemption | undefined
  /** Seconds that its vendor keeps the data. */
  readonly retention?: number | undefined
  /** How its vendor's own code is told. */
  readonly consent?: ServiceConsent | undefined
}
