// https://www.infonline.de/en/user-privacy/ (not read again on 2026-11-24). The count of German and Austrian publishers. A
// year; `i00` stands on ioam.de.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const infonline = {
  id: 'infonline',
  name: 'INFOnline',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'INFOnline GmbH', country: 'DE', privacy: 'https://www.infonline.de/en/user-privacy/' },
  urls: ['*.ioam.de', '*.iocnt.net', '*.ioam.at', '*.iocnt.de'],
  snippets: ['iom.c(', 'iam_data', 'IOMm('],
  cookies: [
    { name: 'ioam2018', lifetime: 365 * day },
    { name: 'ioma2018', lifetime: 365 * day },
    { name: 'i00', lifetime: 365 * day, thirdParty: true },
    { name: 'ioamout', thirdParty: true, category: 'essential' },
  ],
  storage: [{ key: 'ioam*' }, { key: 'ioma*' }],
} satisfies Service
