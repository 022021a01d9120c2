// https://documentation.onesignal.com/docs/en/web-sdk-reference (not read again on 2026-11-24). Messages through the
// browser, which are mostly advertising; it keeps who asked for them in a database on the site's own domain. With
// `setConsentRequired` it waits until it is told.
import type { Service } from '../../core/service.js'

export const onesignal = {
  id: 'onesignal',
  name: 'OneSignal',
  category: 'marketing',
  purpose: 'notifications',
  vendor: { name: 'OneSignal, Inc.', country: 'US', privacy: 'https://onesignal.com/privacy_policy' },
  urls: ['*.onesignal.com', '*.os.tc'],
  snippets: ['OneSignalDeferred', 'OneSignal.init', 'OneSignal.push('],
  cookies: [{ name: 'onesignal-pageview-count', lifetime: 0 }, { name: 'onesignal-*' }],
  storage: [
    { key: 'ONE_SIGNAL_SDK_DB', area: 'indexed-db' },
    { key: 'onesignal*' },
    { key: 'os_pageViews' },
    { key: 'isPushNotificationsEnabled' },
    { key: 'onesignal*', area: 'session' },
  ],
  consent: { grant: [{ call: 'OneSignal.setConsentGiven', args: [true] }], revoke: [{ call: 'OneSignal.setConsentGiven', args: [false] }] },
} satisfies Service
