// https://www.kantar.com/uki/cookies-policies (not read again on 2026-11-24). Audience counts in the Nordic countries and
// Ukraine.
import type { Service } from '../../core/service.js'

export const kantarTns = {
  id: 'kantar-tns',
  name: 'Kantar TNS',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Kantar Group Limited', country: 'GB', privacy: 'https://www.kantar.com/uki/cookies-policies' },
  urls: ['*.tns-cs.net', '*.tns-gallup.dk', '*.tns-ua.com', '*.research-int.se'],
} satisfies Service
