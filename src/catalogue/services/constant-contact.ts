// https://www.constantcontact.com/legal/privacy-notice (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const constantContact = {
  id: 'constant-contact',
  name: 'Constant Contact',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Constant Contact, Inc.', country: 'US', privacy: 'https://www.constantcontact.com/legal/privacy-notice' },
  urls: ['*.ctctcdn.com', '*.constantcontact.com', '*.ctctusercontent.com'],
  snippets: ['_ctct_m'],
} satisfies Service
