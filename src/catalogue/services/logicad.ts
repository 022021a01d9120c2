// https://www.so-netmedia.jp/privacy/ (not read again on 2026-11-24). With F@N Communications' platform on ladsp.com.
import type { Service } from '../../core/service.js'

export const logicad = {
  id: 'logicad',
  name: 'Logicad',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'So-net Media Networks (SMN Corporation)', country: 'JP', privacy: 'https://www.so-netmedia.jp/privacy/' },
  urls: ['*.ladsp.com', '*.ladsp.jp'],
  snippets: ['smnAdvertiserId', 'ladsp.com'],
} satisfies Service
