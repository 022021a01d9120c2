// https://support.axeptio.eu/en/articles/274085-what-cookies-does-axeptio-set (read 2026-11-24): six months unless the site
// sets another time. The mark of an answer is exempt (CNIL guidelines 2020-091, art. 5).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const axeptio = {
  id: 'axeptio',
  name: 'Axeptio',
  category: 'essential',
  purpose: 'choice',
  vendor: { name: 'Agilitation SAS (Axeptio)', country: 'FR', privacy: 'https://www.axept.io/privacy-policy' },
  urls: ['static.axept.io', 'client.axept.io', 'api.axept.io', '*.axept.io'],
  snippets: ['axeptioSettings', '_axcb'],
  cookies: [
    { name: 'axeptio_cookies', lifetime: 182 * day },
    { name: 'axeptio_authorized_vendors', lifetime: 182 * day },
    { name: 'axeptio_all_vendors', lifetime: 182 * day },
    { name: '_ax_token', lifetime: 182 * day },
  ],
  storage: [{ key: 'axeptio_*' }, { key: '_ax_token' }, { key: '_ax_expiration' }, { key: '_ax_tcstring' }],
} satisfies Service
