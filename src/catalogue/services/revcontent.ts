// https://www.revcontent.com/privacy (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const revcontent = {
  id: 'revcontent',
  name: 'RevContent',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'RevContent, LLC', country: 'US', privacy: 'https://www.revcontent.com/privacy' },
  urls: ['*.revcontent.com'],
  snippets: ['revcontent', 'rc-widget'],
} satisfies Service
