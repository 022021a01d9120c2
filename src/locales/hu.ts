import type { BannerTexts } from './locale.js'

export default {
  language: 'hu',
  direction: 'ltr',
  title: 'Sütik: az Ön választása',
  intro:
    'Az Ön hozzájárulásával ez a webhely sütiket és hasonló technológiákat használ az itt felsorolt célokra. Ha elutasítja, kikapcsolva maradnak. Döntését bármikor megváltoztathatja.',
  introOptOut:
    'Ez a webhely sütiket és hasonló technológiákat használ az itt felsorolt célokra. Ezek be vannak kapcsolva, hacsak el nem utasítja őket. Döntését bármikor megváltoztathatja.',
  acceptAll: 'Összes elfogadása',
  refuseAll: 'Összes elutasítása',
  choose: 'Testreszabás',
  closeRefusing: 'Összes elutasítása és bezárás',
  saved: 'A választásait elmentettük.',
  sitePolicy: 'Adatkezelési tájékoztatónk',
  categories: {
    functional: {
      title: 'Kényelmi',
      description: 'Kényelmi funkciókat ad hozzá, például beágyazott videókat, térképeket vagy megjelenítési beállításokat.',
    },
    analytics: {
      title: 'Statisztika',
      description: 'Megszámolja a látogatásokat, és megmutatja az oldalak használatát, hogy javítani lehessen őket.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Követi a látogatásait a kampányok méréséhez, valamint azért, hogy itt és máshol hirdetéseket mutasson Önnek.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./hu.more.js')
