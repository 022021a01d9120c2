// https://raygun.com/documentation/language-guides/javascript/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const raygun = {
  id: 'raygun',
  name: 'Raygun',
  category: 'analytics',
  purpose: 'errors',
  vendor: { name: 'Raygun Limited', country: 'NZ', privacy: 'https://raygun.com/privacy' },
  urls: ['*.raygun.io'],
  snippets: ['rg4js('],
  cookies: [
    { name: 'raygun4js-userid', lifetime: 365 * day },
    { name: 'raygun4js-sid', lifetime: 30 * minute },
  ],
  storage: [{ key: 'raygun4js*' }],
} satisfies Service
