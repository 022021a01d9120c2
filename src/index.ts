export type { Biscotte, BiscotteEvents } from './api.js'
export * from './catalogue/index.js'
export type { Category, Config, Contact, IntegrationChoice } from './core/config.js'
export type { Change } from './core/consent.js'
export type { Integration, IntegrationConsent } from './core/integration.js'
export type { Receipt } from './core/receipt.js'
export type { Choices, ConsentRecord, Means } from './core/record.js'
export type {
  BuiltInCategory,
  EmbedKind,
  Purpose,
  Service,
  ServiceCall,
  ServiceConsent,
  ServiceCookie,
  ServiceStorage,
  SourceKind,
  Text,
  Vendor,
} from './core/service.js'
export type { Finding, Inspection, Warning } from './inspect/view.js'
export { biscotte } from './start.js'
export type { Leftover } from './storage/leftovers.js'
