// https://www.calameo.com/privacy (read 2026-11-24, in German): who is behind it. It lists no cookies of the viewer; what stands on calameo.com no page can see.
// Publications are embedded as frames of v.calameo.com.
import type { Service } from '../../core/service.js'

export const calameo = {
  id: 'calameo',
  name: 'Calaméo',
  category: 'functional',
  purpose: 'tools',
  vendor: { name: 'Calaméo SAS', country: 'FR', privacy: 'https://www.calameo.com/privacy' },
  urls: ['v.calameo.com', 'www.calameo.com', '*.calameoassets.com'],
  sources: { frame: ['v.calameo.com'], img: ['*.calameoassets.com'] },
  embed: 'document',
} satisfies Service
