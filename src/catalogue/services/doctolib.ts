// https://info.doctolib.fr/cookies/ (not read again on 2026-11-24). Appointments with doctors: that somebody looks at one is
// data on health.
import type { Service } from '../../core/service.js'

export const doctolib = {
  id: 'doctolib',
  name: 'Doctolib',
  category: 'functional',
  purpose: 'booking',
  vendor: { name: 'Doctolib SAS', country: 'FR', privacy: 'https://www.doctolib.fr/terms/agreement' },
  urls: ['*.doctolib.fr', '*.doctolib.de', '*.doctolib.it', '*.doctolib.com'],
  snippets: ['doctolib.fr/iframe'],
  cookies: [{ name: '_doctolib_session', lifetime: 0, thirdParty: true, httpOnly: true }],
  embed: 'booking',
} satisfies Service
