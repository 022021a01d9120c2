// https://throtle.io/privacy-policy/ (not read again on 2026-11-24). Links browsers to households. Its identifier stands on
// thrtle.com.
import type { Service } from '../../core/service.js'

export const throtle = {
  id: 'throtle',
  name: 'Throtle',
  category: 'marketing',
  purpose: 'identity',
  vendor: { name: 'Throtle, Inc.', country: 'US', privacy: 'https://throtle.io/privacy-policy/' },
  urls: ['thrtle.com', '*.thrtle.com'],
} satisfies Service
