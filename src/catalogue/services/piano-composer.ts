// https://docs.piano.io/cookies/ (not read again on 2026-11-24). Paywalls and audiences, with Cxense and Tinypass, which it
// bought: `cX_P`, `cX_S` and `cX_G` identify the visitor, on one site and on all that use it (https://tinypass.atlassian.net/wiki/spaces/CXPLATPUBLIC/pages/3284796173/User+tracking+and+privacy,
// read 2026-11-24). A site that sells subscriptions with it may need some of them for that.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const pianoComposer = {
  id: 'piano-composer',
  name: 'Piano Composer',
  category: 'marketing',
  purpose: 'personalisation',
  vendor: { name: 'Piano Software, Inc.', country: 'US', privacy: 'https://piano.io/privacy-policy/' },
  urls: ['*.tinypass.com', '*.piano.io', '*.npttech.com', '*.cxense.com', '*.cxpublic.com'],
  snippets: ['tp.push(["init', 'tinypass.com/xbuilder', 'cX.callQueue'],
  cookies: [
    { name: '__tac', lifetime: 90 * day },
    { name: '__tae', lifetime: 90 * day },
    { name: '__tbc', lifetime: 730 * day },
    { name: '__pid', lifetime: 730 * day },
    { name: '__pil', lifetime: 730 * day },
    { name: '__pat', lifetime: 30 * day },
    { name: '__pvi', lifetime: 0 },
    { name: '__pnahc', lifetime: 0 },
    { name: '__adblocker', lifetime: 30 * day },
    { name: 'xbc', lifetime: 730 * day },
    { name: '_pcus', lifetime: 365 * day },
    { name: 'cX_P', lifetime: 365 * day },
    { name: 'cX_S', lifetime: 0 },
    { name: 'cX_G', lifetime: 365 * day },
    { name: 'gckp', lifetime: 365 * day, thirdParty: true },
    { name: 'pnespsdk_*', lifetime: 365 * day },
  ],
} satisfies Service
