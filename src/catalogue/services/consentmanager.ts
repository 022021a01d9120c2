// https://help.consentmanager.net/books/cmp/page/cookies-set-by-the-cmp (not read again on 2026-11-24); the number of the
// account can follow the names. A year unless the site sets another time. The mark of an answer is exempt (CNIL guidelines
// 2020-091, art. 5).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const consentmanager = {
  id: 'consentmanager',
  name: 'consentmanager',
  category: 'essential',
  purpose: 'choice',
  vendor: { name: 'consentmanager AB', country: 'SE', privacy: 'https://www.consentmanager.net/privacy/' },
  urls: [
    'cdn.consentmanager.net',
    'delivery.consentmanager.net',
    '*.consentmanager.net',
    'consentmanager.mgr.consensu.org',
    '*.consentmanager.mgr.consensu.org',
  ],
  snippets: ['cmp_cdid', 'cmp_block_'],
  cookies: [
    { name: '__cmpcc', lifetime: 0 },
    { name: '__cmpccx' },
    { name: '__cmpcccu*', lifetime: 365 * day },
    { name: '__cmpcccx*', lifetime: 365 * day },
    { name: '__cmpconsent*', lifetime: 365 * day },
    { name: '__cmpcvc*', lifetime: 365 * day },
    { name: '__cmpcpc*', lifetime: 365 * day },
    { name: '__cmpiab*' },
    { name: '__cmpiuid*', lifetime: 365 * day },
    { name: '__cmpfcc*', lifetime: 365 * day },
    { name: '__cmpld' },
    { name: '__cmpwel*' },
  ],
  storage: [{ key: '__cmpcc*' }, { key: '__cmpcons*' }, { key: '__cmpcvc*' }, { key: '__cmpcpc*' }, { key: '__cmpld' }],
} satisfies Service
