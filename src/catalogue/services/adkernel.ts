// https://adkernel.com/privacy-policy/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const adkernel = {
  id: 'adkernel',
  name: 'AdKernel',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Adkernel LLC', country: 'US', privacy: 'https://adkernel.com/privacy-policy/' },
  urls: ['*.adkernel.com', '*.xadsmart.com'],
  cookies: [
    { name: 'ADKUID', lifetime: 30 * day, thirdParty: true },
    { name: 'SSPZ*', lifetime: 30 * day, thirdParty: true },
    { name: 'SSPR*', lifetime: 30 * day, thirdParty: true },
    { name: 'DSP_UID*', lifetime: 30 * day, thirdParty: true },
  ],
} satisfies Service
