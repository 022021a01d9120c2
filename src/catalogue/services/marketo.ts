// https://experienceleague.adobe.com/en/docs/marketo/using/product-docs/administration/additional-integrations/munchkin-behavior
// (not read again on 2026-11-24). 730 days by default; an opt-out that visitors ask for by a link is kept in `mkto_opt_out`.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const marketo = {
  id: 'marketo',
  name: 'Adobe Marketo Engage',
  category: 'marketing',
  purpose: 'crm',
  vendor: { name: 'Adobe Systems Software Ireland Limited', country: 'IE', privacy: 'https://www.adobe.com/privacy/policy.html' },
  urls: ['munchkin.marketo.net', '*.mktoresp.com', '*.mktoweb.com', '*.marketo.com', '*.mktorest.com'],
  snippets: ['Munchkin.init', 'munchkin.js'],
  cookies: [
    { name: '_mkto_trk', lifetime: 730 * day },
    { name: '_mkto_purl', lifetime: 0 },
    { name: 'mkto_opt_out', lifetime: 730 * day, category: 'essential' },
  ],
} satisfies Service
