// https://www.dac.co.jp/english/privacy (not read again on 2026-11-24). AudienceOne and FlexOne, on impact-ad.jp.
import type { Service } from '../../core/service.js'

export const stingrayDac = {
  id: 'stingray-dac',
  name: 'One by Hakuhodo DY (DAC)',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Digital Advertising Consortium Inc.', country: 'JP', privacy: 'https://www.dac.co.jp/english/privacy' },
  urls: ['*.impact-ad.jp'],
} satisfies Service
