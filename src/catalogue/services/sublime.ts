// https://www.azerion.com/privacy/ (not read again on 2026-11-24). Skins of pages; on ayads.co.
import type { Service } from '../../core/service.js'

export const sublime = {
  id: 'sublime',
  name: 'Sublime (Azerion)',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Azerion France SAS', country: 'FR', privacy: 'https://www.azerion.com/privacy/' },
  urls: ['*.ayads.co', '*.sublime.xyz'],
  snippets: ['ayads'],
} satisfies Service
