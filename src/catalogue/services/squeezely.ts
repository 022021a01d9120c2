// https://support.squeezely.tech/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const squeezely = {
  id: 'squeezely',
  name: 'Spotler Activate (Squeezely)',
  category: 'marketing',
  purpose: 'retargeting',
  vendor: { name: 'Squeezely B.V.', country: 'NL', privacy: 'https://www.squeezely.tech/en/privacy' },
  urls: ['*.squeezely.tech', '*.sqzly.nl'],
  snippets: ['_sqzl'],
  cookies: [
    { name: 'sqzllocal', lifetime: 365 * day },
    { name: 'sqzl_session_id', lifetime: 30 * minute },
    { name: 'sqzl_vw', lifetime: 0 },
    { name: 'sqzl_abs', lifetime: 365 * day },
    { name: 'sqzl_*' },
  ],
  storage: [{ key: 'sqzl*' }],
} satisfies Service
