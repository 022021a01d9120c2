// https://www.themoneytizer.com/privacy (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const theMoneytizer = {
  id: 'the-moneytizer',
  name: 'The Moneytizer',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'The Moneytizer SAS', country: 'FR', privacy: 'https://www.themoneytizer.com/privacy' },
  urls: ['*.themoneytizer.com', '*.themoneytizer.fr', '*.tmyzer.com'],
  snippets: ['themoneytizer'],
} satisfies Service
