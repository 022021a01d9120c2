// https://developers.google.com/fonts/faq/privacy (not read again on 2026-11-24): no cookie, but each visitor's address goes
// to Google. Not exempt (LG München I, 20 January 2022, 3 O 17493/20); fonts may be served from the site itself.
import type { Service } from '../../core/service.js'

export const googleFonts = {
  id: 'google-fonts',
  name: 'Google Fonts',
  category: 'functional',
  purpose: 'fonts',
  vendor: { name: 'Google Ireland Limited', country: 'IE', privacy: 'https://policies.google.com/privacy' },
  urls: ['fonts.googleapis.com', 'fonts.gstatic.com', 'themes.googleusercontent.com', 'ajax.googleapis.com/ajax/libs/webfont/'],
  sources: { script: ['ajax.googleapis.com'], style: ['fonts.googleapis.com'], font: ['fonts.gstatic.com'] },
  snippets: ['WebFont.load(', 'WebFontConfig'],
} satisfies Service
