import type { BannerTexts } from './locale.js'

export default {
  language: 'et',
  direction: 'ltr',
  title: 'Küpsised: teie valik',
  intro:
    'Teie nõusolekul kasutab see veebisait küpsiseid ja sarnaseid tehnoloogiaid siin loetletud eesmärkidel. Kui keeldute, jäävad need välja lülitatuks. Saate oma valikut igal ajal muuta.',
  introOptOut:
    'See veebisait kasutab küpsiseid ja sarnaseid tehnoloogiaid siin loetletud eesmärkidel. Need on sees, kui te ei keeldu. Saate oma valikut igal ajal muuta.',
  acceptAll: 'Nõustu kõigiga',
  refuseAll: 'Keeldu kõigist',
  choose: 'Kohanda',
  closeRefusing: 'Keeldu kõigist ja sulge',
  saved: 'Teie valikud on salvestatud.',
  sitePolicy: 'Meie privaatsuspoliitika',
  categories: {
    functional: {
      title: 'Lisavõimalused',
      description: 'Lisavad mugavusi, näiteks manustatud videod, kaardid või teie kuvaseaded.',
    },
    analytics: {
      title: 'Külastatavuse mõõtmine',
      description: 'Loendab külastusi ja näitab, kuidas lehti kasutatakse, et neid paremaks teha.',
    },
    marketing: {
      title: 'Turundus',
      description: 'Jälgib teie külastusi, et mõõta kampaaniaid ja näidata teile reklaami siin ja mujal.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./et.more.js')
