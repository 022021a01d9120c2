// https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc (read 2026-11-22), without lifetimes:
// 90 days is Meta's figure as sites quote https://www.facebook.com/privacy/policies/cookies/, the Open Cookie Database says four
// months. `fr`, `datr` and `sb` stand on facebook.com. The storage keys are the pixel's notes on where the visitor came from.
// The noscript pixel is an image of `/tr`; a plain `/tr` would mean every other page that begins so.
// Sources: what the pixel does: long events go as a form into a frame.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const metaPixel = {
  id: 'meta-pixel',
  name: 'Meta Pixel',
  category: 'marketing',
  purpose: 'retargeting',
  vendor: { name: 'Meta Platforms Ireland Limited', country: 'IE', privacy: 'https://www.facebook.com/privacy/policy/' },
  urls: ['connect.facebook.net/*/fbevents.js', 'connect.facebook.net/signals/', 'www.facebook.com/tr/', 'www.facebook.com/tr?'],
  snippets: ['fbq('],
  sources: {
    script: ['connect.facebook.net'],
    img: ['www.facebook.com/tr', 'www.facebook.com/tr/'],
    connect: ['connect.facebook.net', 'www.facebook.com/tr', 'www.facebook.com/tr/'],
    frame: ['www.facebook.com/tr/'],
    form: ['www.facebook.com/tr/'],
  },
  cookies: [
    { name: '_fbp', lifetime: 90 * day },
    { name: '_fbc', lifetime: 90 * day },
    { name: 'fr', lifetime: 90 * day, thirdParty: true },
    { name: 'datr', thirdParty: true },
    { name: 'sb', thirdParty: true },
  ],
  // https://developers.facebook.com/docs/meta-pixel/implementation/gdpr (read 2026-11-22): revoked, it holds its events; nothing is kept beyond the page.
  consent: {
    grant: [{ call: 'fbq', args: ['consent', 'grant'] }],
    revoke: [{ call: 'fbq', args: ['consent', 'revoke'] }],
    stops: true,
  },
  storage: [{ key: 'lastExternalReferrer' }, { key: 'lastExternalReferrerTime' }, { key: 'multiFbc' }],
} satisfies Service
