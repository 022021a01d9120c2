// https://experienceleague.adobe.com/en/docs/marketo-measure/using/configuration-and-setup/marketo-measure-javascript/marketo-measure-cookies
// (not read again on 2026-11-24). Formerly Bizible. A year; `_BUID` stands on bizible.com.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const bizible = {
  id: 'bizible',
  name: 'Adobe Marketo Measure',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Adobe Systems Software Ireland Limited', country: 'IE', privacy: 'https://www.adobe.com/privacy/policy.html' },
  urls: ['*.bizible.com', '*.bizibly.com'],
  snippets: ['Bizible', 'bizible.js'],
  cookies: [
    { name: '_biz_uid', lifetime: 365 * day },
    { name: '_biz_nA', lifetime: 365 * day },
    { name: '_biz_pendingA', lifetime: 365 * day },
    { name: '_biz_flagsA', lifetime: 365 * day },
    { name: '_biz_sid', lifetime: 30 * minute },
    { name: '_biz_su', lifetime: 0 },
    { name: '_biz_ABTestA', lifetime: 365 * day },
    { name: '_biz_EventA', lifetime: 365 * day },
    { name: '_biz_*' },
    { name: '_BUID', lifetime: 365 * day, thirdParty: true },
  ],
} satisfies Service
