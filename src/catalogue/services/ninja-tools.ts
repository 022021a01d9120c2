// https://www.ninja.co.jp/ (not read again on 2026-11-24). A counter, on shinobi.jp.
import type { Service } from '../../core/service.js'

export const ninjaTools = {
  id: 'ninja-tools',
  name: 'Ninja Access Analysis',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Samurai Factory Inc.', country: 'JP', privacy: 'https://www.ninja.co.jp/privacy' },
  urls: ['*.shinobi.jp'],
} satisfies Service
