// https://www.picreel.com/privacy-policy (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const picreel = {
  id: 'picreel',
  name: 'Picreel',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Picreel Inc.', country: 'US', privacy: 'https://www.picreel.com/privacy-policy' },
  urls: ['*.picreel.com', '*.pcrl.co'],
  snippets: ['picreel'],
  cookies: [{ name: 'picreel_*' }],
  storage: [{ key: 'picreel*' }],
} satisfies Service
