// https://www.ucfunnel.com/privacy-policy (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const ucfunnel = {
  id: 'ucfunnel',
  name: 'ucfunnel',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'ucfunnel Co., Ltd.', country: 'TW', privacy: 'https://www.ucfunnel.com/privacy-policy' },
  urls: ['*.aralego.com', '*.aralego.net'],
} satisfies Service
