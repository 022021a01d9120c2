/** The three categories that need consent, and the one that does not. A site may add its own. */
export type BuiltInCategory = 'essential' | 'functional' | 'analytics' | 'marketing'

/** Text in one language, or one text per BCP 47 language tag. Shown as text, never parsed as HTML. */
export type Text = string | Readonly<Record<string, string>>

/** Why a service is there: a key of the locale files' `purposes`, so that every language can say it. */
export type Purpose =
  | 'advertising'
  | 'audience'
  | 'campaigns'
  | 'conversion'
  | 'crm'
  | 'performance'
  | 'payment'
  | 'recordings'
  | 'retargeting'
  | 'security'
  | 'session'
  | 'social'
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
  /** The category it belongs to where that differs from its service's, for instance an opt-out mark. */
  readonly category?: string | undefined
}

/** A key that a service writes to the browser's storage. */
export interface ServiceStorage {
  /** Exact key, or a prefix when it ends in `*`. */
  readonly key: string
  /** @default 'local' */
  readonly area?: 'local' | 'session' | undefined
}

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
}
