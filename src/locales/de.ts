import type { BannerTexts } from './locale.js'

export default {
  language: 'de',
  direction: 'ltr',
  title: 'Cookies: Ihre Wahl',
  intro:
    'Mit Ihrer Einwilligung verwendet diese Website Cookies und ähnliche Technologien für die hier genannten Zwecke. Wenn Sie ablehnen, bleiben sie ausgeschaltet. Sie können Ihre Wahl jederzeit ändern.',
  introOptOut:
    'Diese Website verwendet Cookies und ähnliche Technologien für die hier genannten Zwecke. Sie sind eingeschaltet, sofern Sie nicht ablehnen. Sie können Ihre Wahl jederzeit ändern.',
  acceptAll: 'Alle akzeptieren',
  refuseAll: 'Alle ablehnen',
  choose: 'Einstellungen',
  closeRefusing: 'Alle ablehnen und schließen',
  saved: 'Ihre Auswahl ist gespeichert.',
  sitePolicy: 'Unsere Datenschutzerklärung',
  categories: {
    functional: {
      title: 'Komfort',
      description: 'Fügt Annehmlichkeiten hinzu, etwa eingebettete Videos, Karten oder Ihre Anzeigeeinstellungen.',
    },
    analytics: {
      title: 'Statistik',
      description: 'Zählt Besuche und zeigt, wie die Seiten genutzt werden, um sie zu verbessern.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Verfolgt Ihre Besuche, um Kampagnen zu messen und Ihnen hier und anderswo Werbung zu zeigen.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./de.more.js')
