// https://www.acast.com/cookies (not read again on 2026-11-24). The player; advertising is spoken in the podcast itself.
import type { Service } from '../../core/service.js'

export const acast = {
  id: 'acast',
  name: 'Acast',
  category: 'functional',
  purpose: 'audio',
  vendor: { name: 'Acast AB (publ)', country: 'SE', privacy: 'https://www.acast.com/privacy' },
  urls: ['*.acast.com'],
  snippets: ['embed.acast.com/'],
  embed: 'audio',
} satisfies Service
