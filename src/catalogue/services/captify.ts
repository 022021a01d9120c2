// https://www.captifytechnologies.com/privacy-notice/ (not read again on 2026-11-24). What visitors search for on the site. On
// cpx.to.
import type { Service } from '../../core/service.js'

export const captify = {
  id: 'captify',
  name: 'Captify',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Captify Technologies Limited', country: 'GB', privacy: 'https://www.captifytechnologies.com/privacy-notice/' },
  urls: ['*.cpx.to'],
  snippets: ['cpx.to'],
} satisfies Service
