/**
 * Who answers at which host, first match first. `script`, `page` and `image` name files beside this one, `npm` a file of a
 * package; `pixel` and `json` are said here. A host that stands in no line answers 204, and is counted all the same.
 * @typedef {{ host: RegExp, path?: string, script?: string, page?: string, image?: string, npm?: (url: URL) => string, pixel?: boolean, json?: (url: URL) => unknown, cookies?: string[] }} Host
 */

/** What a PostHog project with one running survey answers. */
const survey = {
  id: 'demo',
  name: 'Which probe',
  type: 'popover',
  start_date: '2026-01-01T00:00:00Z',
  end_date: null,
  questions: [{ id: 'probe', type: 'single_choice', question: 'Which debug probe is on your desk?', choices: ['A Bitbramble', 'Another one', 'printf'] }],
  conditions: null,
  appearance: { position: 'middle_left' },
}

const days = (count) => `Max-Age=${count * 86400}`

/** @type {readonly Host[]} */
export const hosts = [
  // Google: https://support.google.com/analytics/answer/11397207 and https://developers.google.com/analytics/devguides/collection/analyticsjs
  { host: /^www\.googletagmanager\.com$/, path: '/gtag/js', script: 'scripts/gtag.js' },
  { host: /^www\.google-analytics\.com$/, path: '/analytics.js', script: 'scripts/analytics.js' },
  { host: /(^|\.)google-analytics\.com$/, pixel: true },
  { host: /^www\.googleadservices\.com$/, pixel: true },
  { host: /\.doubleclick\.net$/, pixel: true, cookies: [`IDE=demo; ${days(390)}`] },

  // Cloudflare: https://developers.cloudflare.com/web-analytics/
  { host: /^static\.cloudflareinsights\.com$/, path: '/beacon.min.js', script: 'scripts/cloudflare.js' },

  // HubSpot: https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser
  { host: /^js(-eu1)?\.hs-scripts\.com$/, script: 'scripts/hubspot-loader.js' },
  { host: /^js(-eu1)?\.hs-analytics\.net$/, script: 'scripts/hubspot.js' },
  { host: /^js(-eu1)?\.hscollectedforms\.net$/, script: 'scripts/nothing.js' },
  { host: /^track(-eu1)?\.hubspot\.com$/, pixel: true },

  // Hotjar: https://help.hotjar.com/hc/en-us/articles/6952777582999
  { host: /^static\.hotjar\.com$/, path: '/c/hotjar-', script: 'scripts/hotjar.js' },
  { host: /^script\.hotjar\.com$/, script: 'scripts/nothing.js' },

  // Salesforce Account Engagement: https://help.salesforce.com/s/articleView?id=sf.pardot_basics_cookies.htm
  { host: /^pi\.pardot\.com$/, path: '/pd.js', script: 'scripts/pardot.js' },
  { host: /^pi\.pardot\.com$/, path: '/analytics', script: 'scripts/pardot-visitor.js' },

  // LinkedIn: https://www.linkedin.com/legal/l/cookie-table
  { host: /^snap\.licdn\.com$/, script: 'scripts/linkedin.js' },
  { host: /^px\.ads\.linkedin\.com$/, pixel: true, cookies: [`bcookie=demo; ${days(365)}`, `lidc=demo; ${days(1)}`] },

  // Meta: https://developers.facebook.com/docs/meta-pixel
  { host: /^connect\.facebook\.net$/, script: 'scripts/meta.js' },
  { host: /^www\.facebook\.com$/, path: '/tr', pixel: true, cookies: [`fr=demo; ${days(90)}`] },
  { host: /^www\.facebook\.com$/, path: '/plugins/like.php', page: 'pages/like.html', cookies: [`datr=demo; ${days(400)}`] },

  // YouTube: https://developers.google.com/youtube/player_parameters
  {
    host: /^www\.youtube(-nocookie)?\.com$/,
    path: '/embed/',
    page: 'pages/youtube.html',
    cookies: ['YSC=demo', `VISITOR_INFO1_LIVE=demo; ${days(180)}`, `VISITOR_PRIVACY_METADATA=demo; ${days(180)}`],
  },
  { host: /^i\.ytimg\.com$/, image: 'pages/poster.svg' },

  // Stripe: https://docs.stripe.com/disputes/prevention/advanced-fraud-detection
  { host: /^js\.stripe\.com$/, script: 'scripts/stripe.js' },
  { host: /^m\.stripe\.network$/, page: 'pages/stripe.html' },
  { host: /^m\.stripe\.com$/, pixel: true, cookies: [`m=demo; ${days(400)}`] },

  // Mixpanel and PostHog: open source, and here as they are.
  { host: /^cdn\.mxpnl\.com$/, npm: () => 'mixpanel-browser/dist/mixpanel.min.js' },
  { host: /^api-eu\.mixpanel\.com$/, json: () => ({ status: 1, error: null }) },
  { host: /posthog\.com$/, path: '/static/', npm: ({ pathname }) => `posthog-js/dist/${pathname.split('/').at(-1)}` },
  { host: /posthog\.com$/, path: '/api/surveys', json: () => ({ surveys: [survey] }) },
  { host: /posthog\.com$/, path: '/array/phc_bitbramble/config.js', script: 'scripts/posthog-config.js' },
  { host: /posthog\.com$/, path: '/array/', json: () => ({ surveys: true, supportedCompression: [], hasFeatureFlags: false }) },
  { host: /posthog\.com$/, path: '/flags', json: () => ({ featureFlags: {}, surveys: true, supportedCompression: [] }) },
  { host: /posthog\.com$/, json: () => ({ status: 1 }) },
]
