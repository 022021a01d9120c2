import { createMatcher } from './catalogue/match.js'
import { mostUsed } from './catalogue/most-used.js'
import { guard } from './guard.js'
import { googleAnalyticsOptOut } from './integrations/google-analytics-opt-out.js'
import { googleConsentMode } from './integrations/google-consent-mode.js'
import { startFromTag } from './script-tag.js'

// By themselves, as soon as a service of Google's is in use: without them its tags take silence for a yes.
const ownIntegrations = { 'google-consent-mode': googleConsentMode, 'google-analytics-opt-out': googleAnalyticsOptOut }

const { cookie, url } = createMatcher(mostUsed)
const sorted = (match: ReturnType<typeof url>) => match && { category: match.category, service: match.service.id }

startFromTag(
  { catalogue: mostUsed, ownGuard: guard, ownIntegrations },
  { sortCookie: (name: string) => sorted(cookie(name)), sortUrl: (address: string) => sorted(url(address)) },
)
