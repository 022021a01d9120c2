// https://www.aweber.com/privacy.htm (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const aweber = {
  id: 'aweber',
  name: 'AWeber',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'AWeber Communications, Inc.', country: 'US', privacy: 'https://www.aweber.com/privacy.htm' },
  urls: ['*.aweber.com', '*.aweber-static.com'],
  snippets: ['aweber.com/form', 'AW_WF'],
} satisfies Service
