// https://www.viantinc.com/privacy-policy/ (not read again on 2026-11-24). Half a year for `cu`, on ipredictive.com.
import type { Service } from '../../core/service.js'

export const viant = {
  id: 'viant',
  name: 'Viant (Adelphic)',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Viant Technology LLC', country: 'US', privacy: 'https://www.viantinc.com/privacy-policy/' },
  urls: ['*.ipredictive.com', '*.adelphic.com'],
} satisfies Service
