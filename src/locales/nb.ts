import type { BannerTexts } from './locale.js'

export default {
  language: 'nb',
  direction: 'ltr',
  title: 'Informasjonskapsler: ditt valg',
  intro:
    'Med ditt samtykke bruker nettstedet informasjonskapsler og lignende teknologier til det som står her. Hvis du avviser, forblir de slått av. Du kan når som helst ombestemme deg.',
  introOptOut:
    'Nettstedet bruker informasjonskapsler og lignende teknologier til det som står her. De er på med mindre du avviser dem. Du kan når som helst ombestemme deg.',
  acceptAll: 'Godta alle',
  refuseAll: 'Avvis alle',
  choose: 'Tilpass',
  closeRefusing: 'Avvis alle og lukk',
  saved: 'Valgene dine er lagret.',
  sitePolicy: 'Vår personvernerklæring',
  categories: {
    functional: {
      title: 'Funksjoner',
      description: 'Legger til bekvemmeligheter som innebygde videoer, kart eller visningsinnstillinger.',
    },
    analytics: {
      title: 'Besøksstatistikk',
      description: 'Teller besøk og viser hvordan sidene brukes, for å forbedre dem.',
    },
    marketing: {
      title: 'Markedsføring',
      description: 'Følger besøkene dine for å måle kampanjer og vise deg reklame, her og andre steder.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./nb.more.js')
