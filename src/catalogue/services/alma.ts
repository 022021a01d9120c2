// https://docs.almapay.com/ (not read again on 2026-11-24). Its badge beside products says how to pay in instalments, for
// which consent is asked; on pay pages it is exempt: move it there with `alma:essential`.
import type { Service } from '../../core/service.js'

export const alma = {
  id: 'alma',
  name: 'Alma',
  category: 'functional',
  purpose: 'payment',
  vendor: { name: 'Alma SAS', country: 'FR', privacy: 'https://almapay.com/fr/politique-de-confidentialite' },
  urls: ['*.getalma.eu', '*.almapay.com', 'cdn.jsdelivr.net/npm/@alma/'],
  snippets: ['Alma.Widgets'],
  embed: 'payment',
} satisfies Service
