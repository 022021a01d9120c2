// https://bombora.com/privacy-policy/ (not read again on 2026-11-24). Formerly Madison Logic's data. `pi` and `u`, on
// ml314.com, are too common names to list. `_ccmaid` is the copy on the site's own domain.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const bombora = {
  id: 'bombora',
  name: 'Bombora',
  category: 'marketing',
  purpose: 'identity',
  vendor: { name: 'Bombora, Inc.', country: 'US', privacy: 'https://bombora.com/privacy-policy/' },
  urls: ['ml314.com', '*.ml314.com', '*.bombora.com'],
  snippets: ['_ml.eid', 'ml314.com/tag'],
  cookies: [
    { name: '_ccmaid', lifetime: 395 * day },
    { name: '_ccmsi', lifetime: 30 * minute },
  ],
  storage: [{ key: '_ccma*' }],
} satisfies Service
