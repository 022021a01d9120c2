// https://support.gainsight.com/PX/About_PX/Getting_Started_with_Gainsight_PX/Cookies (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const gainsightPx = {
  id: 'gainsight-px',
  name: 'Gainsight PX',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Gainsight, Inc.', country: 'US', privacy: 'https://www.gainsight.com/policy/privacy/' },
  urls: ['*.aptrinsic.com'],
  snippets: ['aptrinsic('],
  cookies: [{ name: 'apt.uid', lifetime: 730 * day }, { name: 'apt.sid', lifetime: 30 * minute }, { name: 'apt.*' }],
  storage: [{ key: 'apt.*' }],
} satisfies Service
