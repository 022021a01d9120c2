import type { BuiltInCategory, Purpose, ServiceStorage } from '../core/service.js'

/** Every text a visitor can meet. `{…}` stands for what is filled in. */
export type Locale = BannerTexts & MoreTexts

/** What there is of a language by now. */
export type Words = BannerTexts & Partial<Omit<MoreTexts, 'categories'>>

/** A language's file. It is fetched before the banner is on screen, so all it holds is what a first question says, and how the rest is had. */
export interface LocaleFile {
  readonly default: BannerTexts
  readonly more: () => Promise<{ readonly default: MoreTexts }>
}

interface CategoryTexts {
  readonly title: string
  readonly description: string
}

/** What the banner says to who has not been here before, and has asked for nothing. */
export interface BannerTexts {
  /** BCP 47 tag of the texts. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** Banner's heading. */
  readonly title: string
  /** Banner's first sentences: what is asked, that no is as good as yes, that one can change one's mind. */
  readonly intro: string
  /** In place of `intro` where the law lets things run until the visitor refuses: they are on, and a no is one click away. */
  readonly introOptOut: string
  readonly acceptAll: string
  readonly refuseAll: string
  /** Opens the preferences from the banner. */
  readonly choose: string
  /** Name of the banner's cross, where a site shows one: it refuses, and says so. */
  readonly closeRefusing: string
  /** Announced after an answer was stored. */
  readonly saved: string
  /** Link to the site's policy. */
  readonly sitePolicy: string
  readonly categories: Readonly<Record<Exclude<BuiltInCategory, 'essential'>, CategoryTexts>>
}

/** Everything else, in a file of its own. */
export interface MoreTexts {
  /** In place of `intro` when something new is asked of a visitor who answered before. `{date}`. */
  readonly introAgain: string
  /** In place of `intro` when the policy version changed since the visitor's answer. `{date}`. */
  readonly introChanged: string
  /** Status, where the browser asks not to sell or share data (Global Privacy Control) and that is done; 11 CCR § 7025(c)(6) asks to show it. */
  readonly optOutHonoured: string
  /** After `optOutHonoured`: what it means, and that the visitor may still allow it. */
  readonly optOutDetail: string
  /** In its place when the request came after the visitor had allowed what it covers. */
  readonly optOutSince: string
  /** Beside the switch of something that runs without consent, by an exemption of the law, until the visitor objects. */
  readonly objection: string
  /** Where the answer is kept with the visitor's account. */
  readonly allDevices: string
  /** Before the site's own words on what changed in its policy. */
  readonly whatChanged: string
  /** Heading of the preferences. */
  readonly preferences: string
  /** First sentences of the preferences. */
  readonly preferencesIntro: string
  readonly save: string
  /** Name of the button that closes the preferences and keeps nothing. */
  readonly close: string
  /** State of essential, in place of a switch. */
  readonly alwaysOn: string
  /** State of a category of which some services are on and some are off. */
  readonly partly: string
  /** Mark on what the visitor has not been asked before. */
  readonly fresh: string
  /** Announced after an answer that the browser would not keep: nothing is granted then. */
  readonly notSaved: string
  /** Where an answer needs the page to be loaded again, and that would lose something: it holds from the next page on. */
  readonly nextPage: string
  /** Label of the field that narrows a long list of services. */
  readonly search: string
  /** When that leaves none. */
  readonly noResults: string
  /** Opens a category's list of services. `{count}`. */
  readonly details: string
  readonly vendor: string
  readonly country: string
  readonly privacyPolicy: string
  /** Accessible name of a service's privacy link. `{name}`. */
  readonly privacyPolicyOf: string
  /** Above the table of what a service leaves in the browser. */
  readonly stored: string
  /** Column heading of the names of cookies and storage keys. */
  readonly name: string
  /** Column heading of what they are for. */
  readonly purpose: string
  /** Column heading of `kinds`. */
  readonly kind: string
  readonly kinds: Readonly<Record<'cookie' | NonNullable<ServiceStorage['area']>, string>>
  /** A kind that is kept under the vendor's own address, out of this site's reach. `{kind}`. */
  readonly thirdParty: string
  /** Column heading of how long they live. */
  readonly lifetime: string
  /** Lifetime of a cookie that ends with the browser session. */
  readonly sessionLifetime: string
  /** Lifetime of local storage, which has no end of its own. */
  readonly untilErased: string
  /** Lifetime that the vendor does not say. */
  readonly notStated: string
  readonly noCookies: string
  readonly controller: string
  readonly dpo: string
  /** Before the name of the authority that hears complaints (GDPR art. 13(2)(d)). */
  readonly authority: string
  /** Heading of the record. */
  readonly answered: string
  /** The record in a sentence. `{date}`. */
  readonly acceptedOn: string
  readonly refusedOn: string
  readonly choseOn: string
  /** In their place while there is no answer. */
  readonly notAnswered: string
  /** How long the answer counts. `{date}`. */
  readonly keptUntil: string
  readonly policyVersion: string
  /** Before the random id of the visitor's record, which the visitor can quote to the site. */
  readonly recordId: string
  /** Button that downloads the visitor's record. */
  readonly downloadRecord: string
  /** Heading of the cookie declaration, the full list on a site's policy page. */
  readonly declaration: string
  /** In the declaration: column heading, then what stands below it. */
  readonly service: string
  readonly yourChoice: string
  readonly allowed: string
  readonly refused: string
  readonly unanswered: string
  /** Opens the preferences from the declaration. */
  readonly changeChoices: string
  /** In a placeholder, under the name of a held embed's service: why it is held. */
  readonly held: string
  /** Loads one held embed, and keeps nothing. */
  readonly loadOnce: string
  /** Grants a held embed's service for good. `{name}`. */
  readonly alwaysAllow: string
  readonly purposes: Readonly<Record<Purpose, string>>
  readonly categories: Readonly<Record<'essential', CategoryTexts>>
  /** Only where `Intl` falls short of a language in a browser of today: Chromium 156 has no words in Irish, Icelandic, Maltese and Nynorsk. */
  readonly formats?: Formats
}

/** What `Intl` does for other languages. */
export interface Formats {
  /** A date. `{day}`, `{month}` and `{year}`. */
  readonly date: string
  /** January first, as they stand in a date. */
  readonly months: readonly string[]
  /** A number of years, months and so on, by the plural category that `Intl.PluralRules` names; those that are missing are as `other`. `{n}`. */
  readonly units: Readonly<Record<Unit, Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>>>
  /** By ISO 3166-1 alpha-2 code. */
  readonly countries: Readonly<Record<string, string>>
}

export type Unit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'
