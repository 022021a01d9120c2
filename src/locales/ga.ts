import type { BannerTexts } from './locale.js'

export default {
  language: 'ga',
  direction: 'ltr',
  title: 'Fianáin: do rogha féin',
  intro:
    'Le do chead, úsáideann an suíomh seo fianáin agus teicneolaíochtaí comhchosúla chun na gcríoch atá liostaithe anseo. Má dhiúltaíonn tú, fanann siad múchta. Is féidir leat d’intinn a athrú am ar bith.',
  introOptOut:
    'Úsáideann an suíomh seo fianáin agus teicneolaíochtaí comhchosúla chun na gcríoch atá liostaithe anseo. Tá siad air mura ndiúltaíonn tú. Is féidir leat d’intinn a athrú am ar bith.',
  acceptAll: 'Glac le gach fianán',
  refuseAll: 'Diúltaigh do gach fianán',
  choose: 'Saincheap',
  closeRefusing: 'Diúltaigh do gach fianán agus dún',
  saved: 'Tá do roghanna sábháilte.',
  sitePolicy: 'Ár mbeartas príobháideachais',
  categories: {
    functional: {
      title: 'Breiseanna',
      description: 'Cuireann siad áiseanna leis, ar nós físeán leabaithe, léarscáileanna nó do shocruithe taispeána.',
    },
    analytics: {
      title: 'Tomhas lucht féachana',
      description: 'Comhaireann sé cuairteanna agus léiríonn sé conas a úsáidtear na leathanaigh, chun iad a fheabhsú.',
    },
    marketing: {
      title: 'Margaíocht',
      description: 'Leanann sé do chuairteanna chun feachtais a thomhas agus fógraí a thaispeáint duit, anseo agus in áiteanna eile.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./ga.more.js')
