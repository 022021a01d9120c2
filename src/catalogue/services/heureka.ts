// https://sluzby.heureka.cz/napoveda/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const heureka = {
  id: 'heureka',
  name: 'Heureka conversions',
  category: 'marketing',
  purpose: 'conversion',
  vendor: { name: 'Heureka Group a.s.', country: 'CZ', privacy: 'https://heureka.group/cz-cs/ochrana-osobnich-udaju/' },
  urls: ['*.heureka.cz', 'im9.cz', '*.im9.cz', '*.heureka.sk'],
  snippets: ['_hrq', 'heureka'],
} satisfies Service
