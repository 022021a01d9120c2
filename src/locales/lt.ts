import type { BannerTexts } from './locale.js'

export default {
  language: 'lt',
  direction: 'ltr',
  title: 'Slapukai: jūsų pasirinkimas',
  intro:
    'Jums sutikus, ši svetainė naudoja slapukus ir panašias technologijas čia išvardytais tikslais. Jei atmesite, jie liks išjungti. Savo sprendimą galite bet kada pakeisti.',
  introOptOut:
    'Ši svetainė naudoja slapukus ir panašias technologijas čia išvardytais tikslais. Jie įjungti, nebent juos atmesite. Savo sprendimą galite bet kada pakeisti.',
  acceptAll: 'Priimti visus',
  refuseAll: 'Atmesti visus',
  choose: 'Pasirinkti',
  closeRefusing: 'Atmesti visus ir uždaryti',
  saved: 'Jūsų pasirinkimas išsaugotas.',
  sitePolicy: 'Mūsų privatumo politika',
  categories: {
    functional: {
      title: 'Funkciniai',
      description: 'Suteikia patogumų, pavyzdžiui, įterptus vaizdo įrašus, žemėlapius ar jūsų rodymo nustatymus.',
    },
    analytics: {
      title: 'Lankomumo matavimas',
      description: 'Skaičiuoja apsilankymus ir rodo, kaip naudojami puslapiai, kad juos būtų galima tobulinti.',
    },
    marketing: {
      title: 'Rinkodara',
      description: 'Seka jūsų apsilankymus, kad įvertintų kampanijas ir rodytų jums reklamą čia ir kitur.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./lt.more.js')
