import type { BannerTexts } from './locale.js'

export default {
  language: 'sv',
  direction: 'ltr',
  title: 'Kakor: ditt val',
  intro:
    'Med ditt samtycke använder webbplatsen kakor och liknande tekniker för det som anges här. Om du avvisar förblir de avstängda. Du kan ändra dig när som helst.',
  introOptOut: 'Webbplatsen använder kakor och liknande tekniker för det som anges här. De är på om du inte avvisar dem. Du kan ändra dig när som helst.',
  acceptAll: 'Godkänn alla',
  refuseAll: 'Avvisa alla',
  choose: 'Anpassa',
  closeRefusing: 'Avvisa alla och stäng',
  saved: 'Dina val är sparade.',
  sitePolicy: 'Vår integritetspolicy',
  categories: {
    functional: {
      title: 'Funktioner',
      description: 'Ger bekvämligheter som inbäddade videor, kartor eller dina visningsinställningar.',
    },
    analytics: {
      title: 'Besöksstatistik',
      description: 'Räknar besök och visar hur sidorna används, för att förbättra dem.',
    },
    marketing: {
      title: 'Marknadsföring',
      description: 'Följer dina besök för att mäta kampanjer och visa dig reklam, här och på andra ställen.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./sv.more.js')
