import type { BannerTexts } from './locale.js'

export default {
  language: 'nl',
  direction: 'ltr',
  title: 'Cookies: uw keuze',
  intro:
    'Met uw toestemming gebruikt deze website cookies en vergelijkbare technieken voor de doelen hieronder. Als u weigert, blijven ze uit. U kunt uw keuze altijd wijzigen.',
  introOptOut:
    'Deze website gebruikt cookies en vergelijkbare technieken voor de doelen hieronder. Ze staan aan tenzij u weigert. U kunt uw keuze altijd wijzigen.',
  acceptAll: 'Alles accepteren',
  refuseAll: 'Alles weigeren',
  choose: 'Zelf kiezen',
  closeRefusing: 'Alles weigeren en sluiten',
  saved: 'Uw keuze is opgeslagen.',
  sitePolicy: 'Onze privacyverklaring',
  categories: {
    functional: {
      title: 'Extra functies',
      description: 'Voegt gemak toe, zoals ingesloten video’s, kaarten of uw weergave-instellingen.',
    },
    analytics: {
      title: 'Statistieken',
      description: 'Telt bezoeken en laat zien hoe de pagina’s worden gebruikt, om ze te verbeteren.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Volgt uw bezoeken om campagnes te meten en u hier en elders advertenties te tonen.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./nl.more.js')
