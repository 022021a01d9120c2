import type { BannerTexts } from './locale.js'

export default {
  language: 'mt',
  direction: 'ltr',
  title: 'Cookies: l-għażla tiegħek',
  intro:
    'Bil-permess tiegħek, dan is-sit juża cookies u teknoloġiji simili għall-għanijiet elenkati hawn. Jekk tirrifjuta, jibqgħu mitfija. Tista’ tbiddel fehmtek meta trid.',
  introOptOut:
    'Dan is-sit juża cookies u teknoloġiji simili għall-għanijiet elenkati hawn. Huma attivi sakemm ma tirrifjutahomx. Tista’ tbiddel fehmtek meta trid.',
  acceptAll: 'Aċċetta kollox',
  refuseAll: 'Irrifjuta kollox',
  choose: 'Agħżel',
  closeRefusing: 'Irrifjuta kollox u agħlaq',
  saved: 'L-għażliet tiegħek ġew issejvjati.',
  sitePolicy: 'Il-politika tal-privatezza tagħna',
  categories: {
    functional: {
      title: 'Funzjonali',
      description: 'Iżidu kumditajiet bħal vidjows inkorporati, mapep jew l-issettjar tal-wiri tiegħek.',
    },
    analytics: {
      title: 'Kejl tal-udjenza',
      description: 'Jgħodd iż-żjarat u juri kif jintużaw il-paġni, biex jitjiebu.',
    },
    marketing: {
      title: 'Reklamar',
      description: 'Isegwi ż-żjarat tiegħek biex ikejjel il-kampanji u jurik reklami, hawn u x’imkien ieħor.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./mt.more.js')
