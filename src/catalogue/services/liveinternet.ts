// https://www.liveinternet.ru/ (not read again on 2026-11-24). The counter, an image; its cookies stand on yadro.ru.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const liveinternet = {
  id: 'liveinternet',
  name: 'LiveInternet',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'LiveInternet LLC', country: 'RU', privacy: 'https://www.liveinternet.ru/' },
  urls: ['counter.yadro.ru', '*.yadro.ru'],
  snippets: ['counter.yadro.ru'],
  cookies: [
    { name: 'FTID', lifetime: 365 * day, thirdParty: true },
    { name: 'VID', lifetime: 365 * day, thirdParty: true },
  ],
} satisfies Service
