// https://betweenx.com/privacy-policy (not read again on 2026-11-24). Its cookies stand on betweendigital.com.
import type { Service } from '../../core/service.js'

export const betweenExchange = {
  id: 'between-exchange',
  name: 'Between Exchange',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Between Digital LLC', country: 'RU', privacy: 'https://betweenx.com/privacy-policy' },
  urls: ['*.betweendigital.com'],
} satisfies Service
