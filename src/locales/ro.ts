import type { BannerTexts } from './locale.js'

export default {
  language: 'ro',
  direction: 'ltr',
  title: 'Cookie-uri: alegerea dumneavoastră',
  intro:
    'Cu acordul dumneavoastră, acest site folosește cookie-uri și tehnologii similare în scopurile enumerate aici. Dacă refuzați, ele rămân dezactivate. Vă puteți răzgândi oricând.',
  introOptOut:
    'Acest site folosește cookie-uri și tehnologii similare în scopurile enumerate aici. Ele sunt activate dacă nu le refuzați. Vă puteți răzgândi oricând.',
  acceptAll: 'Acceptă toate',
  refuseAll: 'Respinge toate',
  choose: 'Personalizează',
  closeRefusing: 'Respinge toate și închide',
  saved: 'Opțiunile dumneavoastră au fost salvate.',
  sitePolicy: 'Politica noastră de confidențialitate',
  categories: {
    functional: {
      title: 'Funcționale',
      description: 'Adaugă facilități precum videoclipuri încorporate, hărți sau setările de afișare.',
    },
    analytics: {
      title: 'Măsurarea audienței',
      description: 'Numără vizitele și arată cum sunt folosite paginile, pentru a le îmbunătăți.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Urmăresc vizitele dumneavoastră pentru a măsura campanii și a vă afișa publicitate, aici și în altă parte.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./ro.more.js')
