import { createSorter } from './catalogue/match.js'
import { mostUsed } from './catalogue/most-used.js'
import { guard } from './guard.js'
import { googleAnalyticsOptOut } from './integrations/google-analytics-opt-out.js'
import { googleConsentMode } from './integrations/google-consent-mode.js'
import { startFromTag } from './script-tag.js'

// By themselves, as soon as a service of Google's is in use: without them its tags take silence for a yes.
const ownIntegrations = { 'google-consent-mode': googleConsentMode, 'google-analytics-opt-out': googleAnalyticsOptOut }

startFromTag({ catalogue: mostUsed, ownGuard: guard, ownIntegrations }, createSorter(mostUsed))
