import type { BannerTexts } from './locale.js'

export default {
  language: 'sk',
  direction: 'ltr',
  title: 'Súbory cookie: vaša voľba',
  intro:
    'S vaším súhlasom táto webová stránka používa súbory cookie a podobné technológie na účely uvedené nižšie. Ak ich odmietnete, zostanú vypnuté. Rozhodnutie môžete kedykoľvek zmeniť.',
  introOptOut:
    'Táto webová stránka používa súbory cookie a podobné technológie na účely uvedené nižšie. Sú zapnuté, ak ich neodmietnete. Rozhodnutie môžete kedykoľvek zmeniť.',
  acceptAll: 'Prijať všetko',
  refuseAll: 'Odmietnuť všetko',
  choose: 'Nastavenia',
  closeRefusing: 'Odmietnuť všetko a zatvoriť',
  saved: 'Vaše voľby sú uložené.',
  sitePolicy: 'Naše zásady ochrany osobných údajov',
  categories: {
    functional: {
      title: 'Funkčné',
      description: 'Pridávajú užitočné doplnky, napríklad vložené videá, mapy alebo vaše nastavenia zobrazenia.',
    },
    analytics: {
      title: 'Meranie návštevnosti',
      description: 'Počíta návštevy a ukazuje, ako sa stránky používajú, aby ich bolo možné zlepšovať.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Sleduje vaše návštevy, aby meral kampane a zobrazoval vám reklamu tu aj inde.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./sk.more.js')
