// Contentsquare, which Hotjar's tag is moving to: https://docs.contentsquare.com/en/web/cookies/ (read 2026-11-22). Hotjar's own
// list at https://help.hotjar.com/ was out of reach that day: names and lifetimes from sites that publish it and from the Open
// Cookie Database. Names that only older tags set are kept: browsers still hold them. Analytics elsewhere, marketing here,
// since it records what a visitor does; a site moves it with `hotjar:analytics`. 13 months are 395 days. The mark of a refusal,
// `_cs_optout`, is in Contentsquare's entry.
// Sources: https://help.hotjar.com/hc/en-us/articles/115011640307 (out of reach on 2026-11-24): as sites that follow it publish them.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const hotjar = {
  id: 'hotjar',
  name: 'Hotjar',
  category: 'marketing',
  purpose: 'recordings',
  vendor: { name: 'Hotjar Limited', country: 'MT', privacy: 'https://www.hotjar.com/legal/policies/privacy/' },
  urls: ['*.hotjar.com', '*.hotjar.io', '*.contentsquare.net'],
  snippets: ['_hjSettings'],
  sources: {
    script: ['*.hotjar.com', '*.contentsquare.net'],
    img: ['*.hotjar.com', '*.contentsquare.net'],
    style: ['*.hotjar.com'],
    font: ['*.hotjar.com'],
    frame: ['*.hotjar.com'],
    connect: ['*.hotjar.com', '*.hotjar.io', 'wss://*.hotjar.com', '*.contentsquare.net'],
  },
  cookies: [
    { name: '_hjSessionUser_*', lifetime: 365 * day },
    { name: '_hjSession_*', lifetime: 30 * minute },
    { name: '_hjFirstSeen', lifetime: 30 * minute },
    { name: '_hjAbsoluteSessionInProgress', lifetime: 30 * minute },
    { name: '_hjIncludedInSessionSample*', lifetime: 30 * minute },
    { name: '_hjIncludedInPageviewSample*', lifetime: 30 * minute },
    { name: '_hjHasCachedUserAttributes', lifetime: 0 },
    { name: '_hjUserAttributesHash', lifetime: 2 * minute },
    { name: '_hjTLDTest', lifetime: 0 },
    { name: '_hjCookieTest', lifetime: 0 },
    { name: '_hjClosedSurveyInvites', lifetime: 365 * day },
    { name: '_hjDonePolls', lifetime: 365 * day },
    { name: '_hjMinimizedPolls', lifetime: 365 * day },
    { name: '_hjShownFeedbackMessage', lifetime: 365 * day },
    { name: '_hjid', lifetime: 365 * day },
    { name: '_hj*' },
    { name: '_cs_id', lifetime: 395 * day },
    { name: '_cs_c', lifetime: 395 * day },
    { name: '_cs_s', lifetime: 30 * minute },
    { name: '_cs_s_ctx', lifetime: 30 * minute },
    { name: '_cs_i', lifetime: 3 * day },
    { name: '_cs_cvars', lifetime: 0 },
    { name: '_cs_ex', lifetime: 30 * day },
  ],
  storage: [{ key: '_hj*' }, { key: '_hj*', area: 'session' }, { key: 'hjViewportId' }, { key: 'hjViewportId', area: 'session' }],
} satisfies Service
