// https://help.webflow.com/hc/en-us/articles/33961334531347 (not read again on 2026-11-24). The site itself is served from
// these hosts. A shop keeps its basket by `wf-order-id`; a page behind a password its session.
import type { Service } from '../../core/service.js'

export const webflow = {
  id: 'webflow',
  name: 'Webflow',
  category: 'essential',
  purpose: 'delivery',
  vendor: { name: 'Webflow, Inc.', country: 'US', privacy: 'https://webflow.com/legal/privacy' },
  urls: [
    'uploads-ssl.webflow.com',
    'assets.website-files.com',
    'assets-global.website-files.com',
    'cdn.prod.website-files.com',
    'global-uploads.webflow.com',
    'd3e54v103j8qbb.cloudfront.net',
  ],
  snippets: ['Webflow.push(', 'data-wf-site'],
  cookies: [{ name: 'wf-order-id' }, { name: 'wf_auth_*', httpOnly: true }, { name: 'wf_exp_uniqueId', category: 'analytics' }, { name: 'wf_logout' }],
  storage: [{ key: 'wf_analytics*', category: 'analytics' }],
} satisfies Service
