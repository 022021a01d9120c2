// https://www.adobe.com/privacy/policies/adobe-fonts.html (not read again on 2026-11-24): no cookie; p.typekit.net counts
// each view of a page for the makers of the fonts.
import type { Service } from '../../core/service.js'

export const adobeFonts = {
  id: 'adobe-fonts',
  name: 'Adobe Fonts',
  category: 'functional',
  purpose: 'fonts',
  vendor: { name: 'Adobe Systems Software Ireland Limited', country: 'IE', privacy: 'https://www.adobe.com/privacy/policies/adobe-fonts.html' },
  urls: ['use.typekit.net', 'p.typekit.net', 'use.typekit.com', '*.typekit.com'],
  sources: {
    script: ['use.typekit.net'],
    connect: ['performance.typekit.net'],
    style: ['use.typekit.net', 'p.typekit.net'],
    font: ['use.typekit.net'],
    img: ['p.typekit.net'],
  },
  snippets: ['Typekit.load('],
} satisfies Service
