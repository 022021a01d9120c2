import type { BannerTexts } from './locale.js'

export default {
  language: 'fi',
  direction: 'ltr',
  title: 'Evästeet: sinä valitset',
  intro:
    'Sivusto käyttää suostumuksellasi evästeitä ja vastaavia tekniikoita tässä lueteltuihin tarkoituksiin. Jos hylkäät ne, ne pysyvät pois päältä. Voit muuttaa valintaasi milloin tahansa.',
  introOptOut:
    'Sivusto käyttää evästeitä ja vastaavia tekniikoita tässä lueteltuihin tarkoituksiin. Ne ovat käytössä, ellet hylkää niitä. Voit muuttaa valintaasi milloin tahansa.',
  acceptAll: 'Hyväksy kaikki',
  refuseAll: 'Hylkää kaikki',
  choose: 'Mukauta',
  closeRefusing: 'Hylkää kaikki ja sulje',
  saved: 'Valintasi on tallennettu.',
  sitePolicy: 'Tietosuojaselosteemme',
  categories: {
    functional: {
      title: 'Toiminnalliset',
      description: 'Lisäävät mukavuuksia, kuten upotettuja videoita, karttoja tai näyttöasetuksesi.',
    },
    analytics: {
      title: 'Kävijämittaus',
      description: 'Laskee käynnit ja näyttää, miten sivuja käytetään, jotta niitä voidaan parantaa.',
    },
    marketing: {
      title: 'Markkinointi',
      description: 'Seuraa käyntejäsi kampanjoiden mittaamiseksi ja mainonnan näyttämiseksi täällä ja muualla.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./fi.more.js')
