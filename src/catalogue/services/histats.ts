// https://www.histats.com/ (not read again on 2026-11-24). Its site names no company: the country is where its pages say it
// works. The number of the counter follows the names; a year.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const histats = {
  id: 'histats',
  name: 'Histats',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Histats', country: 'IT', privacy: 'https://www.histats.com/?act=92' },
  urls: ['*.histats.com'],
  snippets: ['_Hasync', 'histats.com/js15_as.js'],
  cookies: [
    { name: 'HstCfa*', lifetime: 365 * day },
    { name: 'HstCla*', lifetime: 365 * day },
    { name: 'HstCmu*', lifetime: 365 * day },
    { name: 'HstCnv*', lifetime: 365 * day },
    { name: 'HstCns*', lifetime: 365 * day },
    { name: 'HstPn*', lifetime: 365 * day },
    { name: 'HstPt*', lifetime: 365 * day },
  ],
} satisfies Service
