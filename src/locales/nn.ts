import type { BannerTexts } from './locale.js'

export default {
  language: 'nn',
  direction: 'ltr',
  title: 'Informasjonskapslar: ditt val',
  intro:
    'Med ditt samtykke bruker nettstaden informasjonskapslar og liknande teknologiar til det som står her. Om du avviser, blir dei verande avslått. Du kan ombestemme deg når som helst.',
  introOptOut:
    'Nettstaden bruker informasjonskapslar og liknande teknologiar til det som står her. Dei er på med mindre du avviser dei. Du kan ombestemme deg når som helst.',
  acceptAll: 'Godta alle',
  refuseAll: 'Avvis alle',
  choose: 'Tilpass',
  closeRefusing: 'Avvis alle og lukk',
  saved: 'Vala dine er lagra.',
  sitePolicy: 'Vår personvernerklæring',
  categories: {
    functional: {
      title: 'Funksjonar',
      description: 'Legg til bekvemmelege ting som innebygde videoar, kart eller visingsinnstillingar.',
    },
    analytics: {
      title: 'Besøksstatistikk',
      description: 'Tel besøk og viser korleis sidene blir brukte, for å betre dei.',
    },
    marketing: {
      title: 'Marknadsføring',
      description: 'Følgjer besøka dine for å måle kampanjar og vise deg reklame, her og andre stader.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./nn.more.js')
