// https://support.inmobi.com/choice/ (not read again on 2026-11-24), until 2023 Quantcast Choice. The string of IAB is the
// service `iab-consent`. The mark of an answer is exempt (CNIL guidelines 2020-091, art. 5).
import type { Service } from '../../core/service.js'

export const inmobiChoice = {
  id: 'inmobi-choice',
  name: 'InMobi Choice',
  category: 'essential',
  purpose: 'choice',
  vendor: { name: 'InMobi Pte. Ltd.', country: 'SG', privacy: 'https://www.inmobi.com/privacy-policy' },
  urls: ['cmp.inmobi.com', 'api.cmp.inmobi.com', 'cmp.quantcast.com', 'quantcast.mgr.consensu.org'],
  snippets: ['choice.js?tag_version', '__qcCmp', 'cmp.inmobi.com'],
  storage: [{ key: '_cmpRepromptHash' }, { key: 'noniabvendorconsent' }],
} satisfies Service
