// https://help.goacoustic.com/ (not read again on 2026-11-24). Formerly Coremetrics and Tealeaf.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const acoustic = {
  id: 'acoustic',
  name: 'Acoustic Analytics',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Acoustic, L.P.', country: 'US', privacy: 'https://acoustic.com/privacy-notice' },
  urls: ['*.coremetrics.com', '*.cmcore.com', '*.tealeaf.com', '*.goacoustic.com', '*.pages03.net', '*.mkt51.net'],
  snippets: ['cmSetClientID', 'TLT.init', 'cmCreatePageviewTag'],
  cookies: [
    { name: 'CoreID6', lifetime: 5475 * day },
    { name: 'CMAVID', lifetime: 5475 * day },
    { name: 'TLTSID', lifetime: 0 },
    { name: 'TLTDID', lifetime: 1825 * day },
    { name: 'TLTUID', lifetime: 0 },
    { name: 'com.silverpop.iMA*', lifetime: 365 * day },
    { name: 'cmTPSet', lifetime: 0 },
  ],
} satisfies Service
