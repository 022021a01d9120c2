import type { BannerTexts } from './locale.js'

export default {
  language: 'da',
  direction: 'ltr',
  title: 'Cookies: dit valg',
  intro:
    'Med dit samtykke bruger dette websted cookies og lignende teknologier til det, der er nævnt her. Hvis du afviser, forbliver de slået fra. Du kan altid ændre dit valg.',
  introOptOut:
    'Dette websted bruger cookies og lignende teknologier til det, der er nævnt her. De er slået til, medmindre du afviser. Du kan altid ændre dit valg.',
  acceptAll: 'Accepter alle',
  refuseAll: 'Afvis alle',
  choose: 'Tilpas',
  closeRefusing: 'Afvis alle og luk',
  saved: 'Dine valg er gemt.',
  sitePolicy: 'Vores privatlivspolitik',
  categories: {
    functional: {
      title: 'Funktionelle',
      description: 'Tilføjer bekvemmeligheder som indlejrede videoer, kort eller dine visningsindstillinger.',
    },
    analytics: {
      title: 'Statistik',
      description: 'Tæller besøg og viser, hvordan siderne bruges, så de kan forbedres.',
    },
    marketing: {
      title: 'Markedsføring',
      description: 'Følger dine besøg for at måle kampagner og vise dig reklamer, her og andre steder.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./da.more.js')
