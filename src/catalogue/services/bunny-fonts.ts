// https://fonts.bunny.net/about (not read again on 2026-11-24): no cookie, and no log of visitors. It is still another
// company's server: whoever thinks the transfer well founded moves it with `bunny-fonts:essential`.
import type { Service } from '../../core/service.js'

export const bunnyFonts = {
  id: 'bunny-fonts',
  name: 'Bunny Fonts',
  category: 'functional',
  purpose: 'fonts',
  vendor: { name: 'BunnyWay d.o.o.', country: 'SI', privacy: 'https://bunny.net/privacy/' },
  urls: ['fonts.bunny.net'],
  sources: { style: ['fonts.bunny.net'], font: ['fonts.bunny.net'] },
} satisfies Service
