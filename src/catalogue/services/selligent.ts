// https://meetmarigold.com/privacy-notice/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const selligent = {
  id: 'selligent',
  name: 'Marigold Engage (Selligent)',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Selligent SA', country: 'BE', privacy: 'https://meetmarigold.com/privacy-notice/' },
  urls: ['*.slgnt.eu', '*.slgnt.us', '*.slgnt.ca', '*.emsecure.net', '*.selligent.com'],
  snippets: ['BT.trigger', 'wa.bt4', 'slgnt'],
} satisfies Service
