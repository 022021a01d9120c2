// https://ozoneproject.com/cookie-policy (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const theOzoneProject = {
  id: 'the-ozone-project',
  name: 'Ozone',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'The Ozone Project Limited', country: 'GB', privacy: 'https://ozoneproject.com/privacy-policy' },
  urls: ['*.the-ozone-project.com'],
  cookies: [{ name: 'ozone_uid', lifetime: 60 * day, thirdParty: true }],
} satisfies Service
