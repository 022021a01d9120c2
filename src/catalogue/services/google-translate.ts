// https://translate.google.com/intl/en/about/website/ (not read again on 2026-11-24). The widget sends what stands on the
// page to Google. `googtrans` keeps the language, on the site's own domain.
import type { Service } from '../../core/service.js'

export const googleTranslate = {
  id: 'google-translate',
  name: 'Google Translate',
  category: 'functional',
  purpose: 'tools',
  vendor: { name: 'Google Ireland Limited', country: 'IE', privacy: 'https://policies.google.com/privacy' },
  urls: ['translate.google.com', 'translate.googleapis.com', 'translate-pa.googleapis.com', 'www.gstatic.com/_/translate_http/'],
  snippets: ['google.translate.TranslateElement', 'googleTranslateElementInit'],
  cookies: [{ name: 'googtrans', lifetime: 0 }, { name: 'googtransopt' }],
} satisfies Service
