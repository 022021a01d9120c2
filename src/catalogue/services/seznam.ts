// https://napoveda.sklik.cz/ (not read again on 2026-11-24). Conversions and retargeting; `sid` on seznam.cz is too common a
// name to list.
import type { Service } from '../../core/service.js'

export const seznam = {
  id: 'seznam',
  name: 'Seznam Sklik',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Seznam.cz, a.s.', country: 'CZ', privacy: 'https://o.seznam.cz/ochrana-udaju/' },
  urls: ['c.seznam.cz', '*.imedia.cz', '*.im.cz', '*.sklik.cz', 'ssp.seznam.cz', 'h.seznam.cz', 'd21-a.sdn.cz/d_21/c_static_21/'],
  snippets: ['seznam_retargeting', 'rc.conversionHit', 'sznIVA'],
  storage: [{ key: 'sznIVA*' }],
} satisfies Service
