// https://segmento.ru/privacy (not read again on 2026-11-24). Its identifiers stand on rutarget.ru.
import type { Service } from '../../core/service.js'

export const segmento = {
  id: 'segmento',
  name: 'Segmento',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Segmento LLC', country: 'RU', privacy: 'https://segmento.ru/privacy' },
  urls: ['*.rutarget.ru'],
  snippets: ['rutarget', '_rutarget'],
} satisfies Service
