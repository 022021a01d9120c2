import type { BuiltInCategory } from '../core/service.js'

/** What the form of a name says, and in which words. */
export type Guess = readonly [category: BuiltInCategory, why: string]

type Rule = readonly [form: RegExp, category: BuiltInCategory, why: string]

/**
 * What is the same task wherever it is done, on a vendor's own domain too: it keeps an answer, wards off forged requests, leads to the same server or
 * remembers a language, and knows nobody again.
 */
const taskRules: readonly Rule[] = [
  [
    /consent|gdpr|rgpd|dsgvo|ccpa|lgpd|cookie[_.-]?(law|notice|policy|banner|bar|accept|agree|choice|pref|setting|allow|info|dismiss|message|compliance|warning|disclaimer|permission|control|hinweis|alert)|(accept|allow|agree|close|hide|dismiss|seen|show|read|eu|ok)(ed|s)?[_.-]?cookie|opt[_-]?out|do[_-]?not[_-]?track/i,
    'functional',
    'looks like the answer to a consent question',
  ],
  [/csrf|xsrf|requestverification|antiforgery/i, 'functional', 'looks like a CSRF token'],
  [
    /^AWS[AE]LB(TG|APP-\d+)?(CORS)?$|^ARRAffinity(SameSite)?$|^ApplicationGatewayAffinity(CORS)?$|^BIGipServer|^(GCLB|HAPROXY|ROUTEID|SERVER_?ID|TiPMix|__cflb)$/i,
    'functional',
    'looks like the mark of a load balancer',
  ],
  [
    /(^|[^a-z])(lang(uage)?(_?code|_?id)?|locale|i18n|culture)([^a-z]|$)|(L|l)(anguage|ocale)(Code)?$|^LANG(UAGE)?([^a-z]|$)/,
    'functional',
    'looks like a language',
  ],
]

/**
 * Names say what they are for where their makers keep to the usual words. Never essential: a tracker can call itself `session`, and what is only
 * guessed must be asked for. Marketing first: the stricter guess wins.
 */
const cookieRules: readonly Rule[] = [
  [/(^|[^a-z])_?(gclid|fbclid|msclkid|ttclid|twclid|dclid|gbraid|wbraid|yclid)s?([^a-z]|$)/i, 'marketing', 'looks like the mark of an advert'],
  [/(^|[^a-z])(affiliates?|aff_?id|retarget(ing)?|remarket(ing)?|advert(s|ising)?|adserver)([^a-z]|$)/i, 'marketing', 'looks like advertising'],
  [/(^|[^a-z])utm([^a-z]|$|_?(source|medium|campaign|values|params|data))/i, 'analytics', 'looks like the mark of a campaign'],
  [
    /(^|[^a-z])(analytics?|statistics?|visitor_?(id|uuid|uid)|ab_?test(ing)?|page_?views?|visit_?count)([^a-z]|$)|(V|v)isitor(Id|ID|Uuid)/,
    'analytics',
    'looks like a count of visitors',
  ],
  [
    /^_{0,2}((php|asp|jsp?|cf|ci|cake|django|rails|app|web|site|user|shop|store|my)[_.-]?)?s(ess(ion)?)?[_.-]?id$|^s?sess[\da-f]{26,}$|^[a-z\d]+([_-][a-z\d]+)*[_-]session$|^session([_-](id|key|token|data))?$/i,
    'functional',
    'looks like a session',
  ],
  [/(^|[^a-z])(currency|timezone|time_zone|dark_?mode|colou?r_?(scheme|mode)|theme)([^a-z]|$)|(C|c)urrency$/, 'functional', 'looks like a preference'],
  [/^(test|check)?[_.-]?cookies?[_.-]?(test|check|enabled|support(ed)?)?$|cookies?[_.-]?test/i, 'functional', 'looks like a test of whether cookies work'],
  [/(^|[^a-z])(cart|basket|wishlist|checkout)([_.-]?(id|token|hash|count|key))?$/i, 'functional', 'looks like a basket'],
]

const hostRules: readonly Rule[] = [
  [
    /(^|[.-])(ads?\d*|adserver\d*|adserv|adx|adtech|adtag|rtb[\w-]*|ssp[\w-]*|dsp[\w-]*|bid(s|der|ding)?|prebid[\w-]*|usersync|cookie-?sync|retarget(ing)?|affiliates?)\./,
    'marketing',
    'a host called like an advertising server',
  ],
]

const firstOf = (rules: readonly Rule[], text: string): Guess | undefined => {
  const rule = rules.find(([form]) => form.test(text))
  return rule && [rule[1], rule[2]]
}

/** Wherever it is kept. */
export const guessTask = (name: string): Guess | undefined => firstOf(taskRules, String(name))

export const guessName = (name: string): Guess | undefined => firstOf(cookieRules, String(name)) ?? guessTask(name)

export const guessHost = (host: string): Guess | undefined => firstOf(hostRules, host)
