// https://www.transunion.com/privacy/transunion (not read again on 2026-11-24). Formerly Neustar and Aggregate Knowledge, with
// Signal's tag. `ab` and `u`, on agkn.com, last a year; such names are too common to list.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const transunionTruAudience = {
  id: 'transunion-tru-audience',
  name: 'TransUnion TruAudience (Neustar)',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'TransUnion LLC', country: 'US', privacy: 'https://www.transunion.com/privacy/transunion' },
  urls: ['*.agkn.com', '*.thebrighttag.com', '*.btstatic.com'],
  snippets: ['thebrighttag.com'],
  cookies: [{ name: 'btpdb*', lifetime: 365 * day, thirdParty: true }],
} satisfies Service
