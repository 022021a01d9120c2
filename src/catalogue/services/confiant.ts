// https://www.confiant.com/privacy (not read again on 2026-11-24). Guards pages against harmful advertising; comes with the
// advertising and is asked for with it.
import type { Service } from '../../core/service.js'

export const confiant = {
  id: 'confiant',
  name: 'Confiant',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Confiant, Inc. (HUMAN Security)', country: 'US', privacy: 'https://www.confiant.com/privacy' },
  urls: ['*.confiant-integrations.net', '*.confiant.com'],
  snippets: ['confiant'],
} satisfies Service
