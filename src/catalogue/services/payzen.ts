// https://payzen.io/fr-FR/rest/V4.0/javascript/ (not read again on 2026-11-24). The same form serves banks under other names
// (Systempay, Scellius, Sogecommerce). Exempt where a visitor pays: load it on pay pages only.
import type { Service } from '../../core/service.js'

export const payzen = {
  id: 'payzen',
  name: 'PayZen by Lyra',
  category: 'essential',
  purpose: 'payment',
  vendor: { name: 'Lyra Network SAS', country: 'FR', privacy: 'https://www.lyra.com/fr/politique-de-confidentialite/' },
  urls: [
    'static.payzen.eu',
    'secure.payzen.eu',
    'api.payzen.eu',
    'static.systempay.fr',
    'paiement.systempay.fr',
    'api.systempay.fr',
    'static.lyra.com',
    'api.lyra.com',
    'scelliuspaiement.labanquepostale.fr',
  ],
  snippets: ['KR.onSubmit', 'kr-public-key'],
  embed: 'payment',
} satisfies Service
