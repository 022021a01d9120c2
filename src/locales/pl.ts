import type { BannerTexts } from './locale.js'

export default {
  language: 'pl',
  direction: 'ltr',
  title: 'Pliki cookie: Twój wybór',
  intro:
    'Za Twoją zgodą ta strona używa plików cookie i podobnych technologii w celach wymienionych poniżej. Jeśli odmówisz, pozostaną wyłączone. Decyzję możesz zmienić w każdej chwili.',
  introOptOut:
    'Ta strona używa plików cookie i podobnych technologii w celach wymienionych poniżej. Są włączone, chyba że odmówisz. Decyzję możesz zmienić w każdej chwili.',
  acceptAll: 'Zaakceptuj wszystkie',
  refuseAll: 'Odrzuć wszystkie',
  choose: 'Dostosuj',
  closeRefusing: 'Odrzuć wszystkie i zamknij',
  saved: 'Twój wybór został zapisany.',
  sitePolicy: 'Nasza polityka prywatności',
  categories: {
    functional: {
      title: 'Funkcjonalne',
      description: 'Dodają udogodnienia, takie jak osadzone filmy, mapy czy Twoje ustawienia wyświetlania.',
    },
    analytics: {
      title: 'Pomiar oglądalności',
      description: 'Liczy wizyty i pokazuje, jak używane są podstrony, aby je ulepszać.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Śledzi Twoje wizyty, aby mierzyć kampanie i pokazywać Ci reklamy tutaj i gdzie indziej.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./pl.more.js')
