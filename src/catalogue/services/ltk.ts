// https://company.shopltk.com/privacy (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const ltk = {
  id: 'ltk',
  name: 'LTK (rewardStyle)',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'rewardStyle, Inc.', country: 'US', privacy: 'https://company.shopltk.com/privacy' },
  urls: ['*.rewardstyle.com', '*.liketoknow.it', '*.shopltk.com', '*.rstyle.me'],
  snippets: ['rewardStyle', 'rstyle.me'],
} satisfies Service
