import type { BannerTexts } from './locale.js'

export default {
  language: 'sl',
  direction: 'ltr',
  title: 'Piškotki: vaša izbira',
  intro:
    'Z vašim soglasjem to spletno mesto uporablja piškotke in podobne tehnologije za tukaj navedene namene. Če jih zavrnete, ostanejo izklopljeni. Odločitev lahko kadar koli spremenite.',
  introOptOut:
    'To spletno mesto uporablja piškotke in podobne tehnologije za tukaj navedene namene. Vklopljeni so, razen če jih zavrnete. Odločitev lahko kadar koli spremenite.',
  acceptAll: 'Sprejmi vse',
  refuseAll: 'Zavrni vse',
  choose: 'Prilagodi',
  closeRefusing: 'Zavrni vse in zapri',
  saved: 'Vaše izbire so shranjene.',
  sitePolicy: 'Naša politika zasebnosti',
  categories: {
    functional: {
      title: 'Funkcionalni',
      description: 'Dodajo priročne vsebine, kot so vdelani videoposnetki, zemljevidi ali vaše nastavitve prikaza.',
    },
    analytics: {
      title: 'Merjenje obiska',
      description: 'Šteje obiske in kaže, kako se strani uporabljajo, da bi jih izboljšali.',
    },
    marketing: {
      title: 'Trženje',
      description: 'Spremlja vaše obiske za merjenje kampanj in prikazovanje oglasov tukaj in drugje.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./sl.more.js')
