// https://www.valuecommerce.co.jp/privacy/ (not read again on 2026-11-24). `_vc_` and the number of the campaign keep a click
// on the site's own domain.
import type { Service } from '../../core/service.js'

export const valuecommerce = {
  id: 'valuecommerce',
  name: 'ValueCommerce',
  category: 'marketing',
  purpose: 'affiliates',
  vendor: { name: 'ValueCommerce Co., Ltd.', country: 'JP', privacy: 'https://www.valuecommerce.co.jp/privacy/' },
  urls: ['*.valuecommerce.com', '*.valuecommerce.ne.jp'],
  snippets: ['vc_pid', 'VC.itag'],
} satisfies Service
