// https://digitaltarget.ru/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const digitalTarget = {
  id: 'digital-target',
  name: 'DigitalTarget',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'ART LLC (Vi)', country: 'RU', privacy: 'https://digitaltarget.ru/' },
  urls: ['*.digitaltarget.ru', '*.acint.net', 'acint.net'],
  snippets: ['acint.net'],
} satisfies Service
