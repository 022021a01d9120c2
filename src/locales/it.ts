import type { BannerTexts } from './locale.js'

export default {
  language: 'it',
  direction: 'ltr',
  title: 'Cookie: la tua scelta',
  intro:
    'Con il tuo consenso, questo sito usa cookie e tecnologie simili per le finalità qui elencate. Se rifiuti, restano disattivati. Puoi cambiare idea in qualsiasi momento.',
  introOptOut:
    'Questo sito usa cookie e tecnologie simili per le finalità qui elencate. Sono attivi a meno che tu non li rifiuti. Puoi cambiare idea in qualsiasi momento.',
  acceptAll: 'Accetta tutti',
  refuseAll: 'Rifiuta tutti',
  choose: 'Personalizza',
  closeRefusing: 'Rifiuta tutti e chiudi',
  saved: 'Le tue scelte sono state salvate.',
  sitePolicy: 'La nostra informativa sulla privacy',
  categories: {
    functional: {
      title: 'Funzionalità',
      description: 'Aggiunge comodità come video incorporati, mappe o le tue preferenze di visualizzazione.',
    },
    analytics: {
      title: 'Statistiche',
      description: 'Conta le visite e mostra come vengono usate le pagine, per migliorarle.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Segue le tue visite per misurare le campagne e mostrarti pubblicità, qui e altrove.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./it.more.js')
