// https://github.com/AmauriC/tarteaucitron.js (not read again on 2026-11-24): one cookie, a year unless the site sets
// another time or name. Mostly served by the site itself. The mark of an answer is exempt (CNIL guidelines 2020-091, art.
// 5).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const tarteaucitron = {
  id: 'tarteaucitron',
  name: 'tarteaucitron',
  category: 'essential',
  purpose: 'choice',
  vendor: { name: 'AmauriC (tarteaucitron.io)', country: 'FR', privacy: 'https://tarteaucitron.io/en/' },
  urls: ['tarteaucitron.io', '*.tarteaucitron.io'],
  snippets: ['tarteaucitron.init', 'tarteaucitronForceLanguage', 'tarteaucitron.job'],
  cookies: [{ name: 'tarteaucitron', lifetime: 365 * day }],
  storage: [{ key: 'tarteaucitron' }],
} satisfies Service
