// For servers and edge functions: no DOM, nothing of the page. A table of contents; it starts nothing.

export { policySources } from './catalogue/policy.js'
export type { Config } from './core/config.js'
export type { Receipt } from './core/receipt.js'
export type { Choices, ConsentRecord, Means } from './core/record.js'
export type { Exemption, Regime, Rule } from './core/regime.js'
export { type Region, regimeOf, regions } from './regions/index.js'
export { type PolicyOptions, policyFor } from './server/policy-for.js'
export { type ReadOptions, readConsent, type StoredConsent } from './server/read-consent.js'
export { shownHash } from './server/shown-hash.js'
