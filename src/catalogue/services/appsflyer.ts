// https://support.appsflyer.com/hc/en-us/articles/360001610038 (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const appsflyer = {
  id: 'appsflyer',
  name: 'AppsFlyer',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'AppsFlyer Ltd.', country: 'IL', privacy: 'https://www.appsflyer.com/legal/services-privacy-policy/' },
  urls: ['*.appsflyer.com', '*.onelink.me'],
  snippets: ['AppsFlyerSdkObject', "AF('pba'"],
  cookies: [
    { name: 'af_id', lifetime: 395 * day },
    { name: 'AF_SYNC', lifetime: 7 * day },
    { name: 'afUserId', lifetime: 395 * day },
    { name: 'AF_BANNERS_SESSION_ID', lifetime: 0 },
    { name: 'AF_DEFAULT_MEASUREMENT_STATUS', lifetime: 395 * day },
  ],
  storage: [{ key: 'af_*' }, { key: 'AF_*' }, { key: 'afUserId' }],
} satisfies Service
