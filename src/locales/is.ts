import type { BannerTexts } from './locale.js'

export default {
  language: 'is',
  direction: 'ltr',
  title: 'Vefkökur: þitt val',
  intro:
    'Með þínu samþykki notar þessi vefur vefkökur og svipaða tækni í þeim tilgangi sem hér er talinn upp. Ef þú hafnar er áfram slökkt á þeim. Þú getur skipt um skoðun hvenær sem er.',
  introOptOut:
    'Þessi vefur notar vefkökur og svipaða tækni í þeim tilgangi sem hér er talinn upp. Kveikt er á þeim nema þú hafnir. Þú getur skipt um skoðun hvenær sem er.',
  acceptAll: 'Samþykkja allt',
  refuseAll: 'Hafna öllu',
  choose: 'Sérsníða',
  closeRefusing: 'Hafna öllu og loka',
  saved: 'Val þitt hefur verið vistað.',
  sitePolicy: 'Persónuverndarstefna okkar',
  categories: {
    functional: {
      title: 'Viðbætur',
      description: 'Bæta við þægindum eins og innfelldum myndböndum, kortum eða birtingarstillingum þínum.',
    },
    analytics: {
      title: 'Aðsóknarmæling',
      description: 'Telur heimsóknir og sýnir hvernig síðurnar eru notaðar, til að bæta þær.',
    },
    marketing: {
      title: 'Markaðssetning',
      description: 'Fylgist með heimsóknum þínum til að mæla herferðir og sýna þér auglýsingar, hér og annars staðar.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./is.more.js')
