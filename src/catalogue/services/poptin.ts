// https://help.poptin.com/ (not read again on 2026-11-24). The id of the pop-up follows some names.
import type { Service } from '../../core/service.js'

export const poptin = {
  id: 'poptin',
  name: 'Poptin',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Ecpm Digital Marketing Ltd', country: 'IL', privacy: 'https://www.poptin.com/privacy-policy/' },
  urls: ['*.popt.in', '*.poptin.com'],
  snippets: ['pixel-script-poptin'],
  cookies: [{ name: 'poptin_*' }],
  storage: [{ key: 'poptin*' }],
} satisfies Service
