import packed from 'packed:top'
import { createMatcher, type Match } from './catalogue/match.js'
import { unpack } from './catalogue/packed.js'
import { guard } from './guard.js'
import { googleAnalyticsOptOut } from './integrations/google-analytics-opt-out.js'
import { googleConsentMode } from './integrations/google-consent-mode.js'
import { startLearning } from './learning.js'
import { startFromTag } from './script-tag.js'
import { startVendors } from './vendors.js'

// By themselves, as soon as a service of Google's is in use: without them its tags take silence for a yes.
const ownIntegrations = { 'google-consent-mode': googleConsentMode, 'google-analytics-opt-out': googleAnalyticsOptOut }

const catalogue = unpack(packed)
const sorted = (match: Match | undefined) => match && { category: match.category, service: match.service.id }

startFromTag(
  { catalogue, startLearning, ownGuard: guard, ownIntegrations, startVendors },
  {
    sortCookie: (name: string) => sorted(createMatcher(catalogue).cookie(name)),
    sortUrl: (url: string) => sorted(createMatcher(catalogue).url(url)),
  },
)
