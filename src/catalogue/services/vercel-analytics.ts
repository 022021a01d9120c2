// https://vercel.com/docs/analytics/privacy-policy (not read again on 2026-11-24). With Speed Insights. No cookie, no
// identifier that lasts; its scripts are on the site's own host.
import type { Service } from '../../core/service.js'

export const vercelAnalytics = {
  id: 'vercel-analytics',
  name: 'Vercel Web Analytics',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Vercel Inc.', country: 'US', privacy: 'https://vercel.com/legal/privacy-policy' },
  urls: ['*/_vercel/insights/', '*/_vercel/speed-insights/', 'va.vercel-scripts.com', 'vitals.vercel-insights.com'],
  snippets: ['window.vaq', 'window.siq'],
} satisfies Service
