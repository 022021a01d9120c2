// https://www.livechat.com/help/livechat-and-cookies/ (not read again on 2026-11-24); two years for the visitor's id and
// token, as sites publish them, on their own domain or on livechatinc.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const livechat = {
  id: 'livechat',
  name: 'LiveChat',
  category: 'functional',
  purpose: 'chat',
  vendor: { name: 'Text, Inc.', country: 'US', privacy: 'https://www.livechat.com/legal/privacy-policy/' },
  urls: ['*.livechatinc.com', '*.livechat-static.com', '*.livechat.com', '*.text.com'],
  snippets: ['__lc.license', 'LiveChatWidget'],
  cookies: [
    { name: '__lc_cid', lifetime: 730 * day },
    { name: '__lc_cst', lifetime: 730 * day },
    { name: '__lc2_cid', lifetime: 730 * day },
    { name: '__lc2_cst', lifetime: 730 * day },
    { name: '__livechat', lifetime: 1095 * day },
    { name: '__livechat_lastvisit' },
    { name: '__oauth_redirect_detector', lifetime: 0 },
  ],
  storage: [{ key: '__lc*' }, { key: '@@lc_*' }],
  embed: 'chat',
} satisfies Service
