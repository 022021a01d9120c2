// https://getblue.io/privacy-policy/ (not read again on 2026-11-24). All on getblue.io.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const getBlue = {
  id: 'get-blue',
  name: 'Blue',
  category: 'marketing',
  purpose: 'retargeting',
  vendor: { name: 'Blue Tecnologia', country: 'BR', privacy: 'https://getblue.io/privacy-policy/' },
  urls: ['*.getblue.io'],
  snippets: ['getblue.io'],
  cookies: [
    { name: 'BLUEID', lifetime: 395 * day, thirdParty: true },
    { name: 'ckid', lifetime: 395 * day, thirdParty: true },
  ],
} satisfies Service
