/** The three categories that need consent, and the one that does not. A site may add its own. */
export type BuiltInCategory = 'essential' | 'functional' | 'analytics' | 'marketing'

/** Text in one language, or one text per BCP 47 language tag. Shown as text, never parsed as HTML. */
export type Text = string | Readonly<Record<string, string>>

/** Why a service is there: a key of the locale files' `purposes`, so that every language can say it. */
export type Purpose =
  | 'advertising'
  | 'audience'
  | 'campaigns'
  | 'choice'
  | 'conversion'
  | 'crm'
  | 'performance'
  | 'payment'
  | 'recordings'
  | 'retargeting'
  | 'security'
  | 'session'
  | 'social'
  | 'tags'
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
  /** Exact name, or a prefix when it ends in `*`: `'_ga'`, `'_ga_*'`. */
  readonly name: string
  /** Seconds it lives; `0` for the browser session; absent when the vendor does not say. */
  readonly lifetime?: number | undefined
  /** `true` when it belongs to the vendor's own domain: a page can then neither see nor erase it. */
  readonly thirdParty?: boolean | undefined
  /** `true` when only the server can read and erase it. */
  readonly httpOnly?: boolean | undefined
  /** The category it belongs to where that differs from its service's, for instance an opt-out mark. */
  readonly category?: string | undefined
}

/** Something a service keeps in the browser other than cookies. */
export interface ServiceStorage {
  /** Exact name, or a prefix when it ends in `*`: of a storage key, a database, a cache; for a service worker the path of its scope. */
  readonly key: string
  /** @default 'local' */
  readonly area?: 'local' | 'session' | 'indexed-db' | 'cache' | 'service-worker' | undefined
  /** `true` when it is kept under the vendor's own origin, as an embed does: a page can then neither see nor erase it. */
  readonly thirdParty?: boolean | undefined
}

/** One call of a vendor's own interface, as data: `window[call](...args)`, or `window[push].push(args)` on its queue, made when it is not there. */
export type ServiceCall = { readonly call: string; readonly args: readonly unknown[] } | { readonly push: string; readonly args: readonly unknown[] }

/** Something a page loads that reads, writes or sends: who it is, what it is for, what it leaves behind. */
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
  readonly cookies?: readonly ServiceCookie[] | undefined
  readonly storage?: readonly ServiceStorage[] | undefined
  /** What makes it stop on a page where it runs. A service without it is stopped by reloading the page. */
  readonly off?: readonly ServiceCall[] | undefined
  /** What makes it go on after `off`, when the visitor agrees again on the same page. */
  readonly on?: readonly ServiceCall[] | undefined
}
