import type { BannerTexts } from './locale.js'

export default {
  language: 'hr',
  direction: 'ltr',
  title: 'Kolačići: vaš izbor',
  intro:
    'Uz vašu privolu ova stranica koristi kolačiće i slične tehnologije u ovdje navedene svrhe. Ako odbijete, ostaju isključeni. Odluku možete promijeniti u bilo kojem trenutku.',
  introOptOut:
    'Ova stranica koristi kolačiće i slične tehnologije u ovdje navedene svrhe. Uključeni su osim ako ih odbijete. Odluku možete promijeniti u bilo kojem trenutku.',
  acceptAll: 'Prihvati sve',
  refuseAll: 'Odbij sve',
  choose: 'Prilagodi',
  closeRefusing: 'Odbij sve i zatvori',
  saved: 'Vaš je izbor spremljen.',
  sitePolicy: 'Naša pravila o privatnosti',
  categories: {
    functional: {
      title: 'Funkcionalni',
      description: 'Dodaju pogodnosti poput ugrađenih videozapisa, karata ili vaših postavki prikaza.',
    },
    analytics: {
      title: 'Mjerenje posjećenosti',
      description: 'Broji posjete i pokazuje kako se stranice koriste, radi njihova poboljšanja.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Prati vaše posjete radi mjerenja kampanja i prikazivanja oglasa ovdje i drugdje.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./hr.more.js')
