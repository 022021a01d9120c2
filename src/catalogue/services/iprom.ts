// https://iprom.eu/privacy/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const iprom = {
  id: 'iprom',
  name: 'iPROM',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'iPROM d.o.o.', country: 'SI', privacy: 'https://iprom.eu/privacy/' },
  urls: ['*.iprom.net', 'iprom.net'],
  snippets: ['ipromNS', '_ipromNS'],
} satisfies Service
