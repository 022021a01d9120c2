import type { BannerTexts } from './locale.js'

export default {
  language: 'cs',
  direction: 'ltr',
  title: 'Cookies: vaše volba',
  intro:
    'S vaším souhlasem tento web používá cookies a podobné technologie k účelům uvedeným níže. Pokud je odmítnete, zůstanou vypnuté. Rozhodnutí můžete kdykoli změnit.',
  introOptOut: 'Tento web používá cookies a podobné technologie k účelům uvedeným níže. Jsou zapnuté, pokud je neodmítnete. Rozhodnutí můžete kdykoli změnit.',
  acceptAll: 'Přijmout vše',
  refuseAll: 'Odmítnout vše',
  choose: 'Nastavení',
  closeRefusing: 'Odmítnout vše a zavřít',
  saved: 'Vaše volby jsou uloženy.',
  sitePolicy: 'Naše zásady ochrany osobních údajů',
  categories: {
    functional: {
      title: 'Funkční',
      description: 'Přidávají užitečné doplňky, například vložená videa, mapy nebo vaše nastavení zobrazení.',
    },
    analytics: {
      title: 'Měření návštěvnosti',
      description: 'Počítá návštěvy a ukazuje, jak se stránky používají, aby je bylo možné zlepšovat.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Sleduje vaše návštěvy, aby měřil kampaně a zobrazoval vám reklamu zde i jinde.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./cs.more.js')
