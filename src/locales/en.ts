import type { BannerTexts } from './locale.js'

export default {
  language: 'en',
  direction: 'ltr',
  title: 'Cookies: your choice',
  intro:
    'With your permission, this site uses cookies and similar technologies for what is listed here. If you refuse, they stay off. You can change your mind at any time.',
  introOptOut: 'This site uses cookies and similar technologies for what is listed here. They are on unless you refuse. You can change your mind at any time.',
  acceptAll: 'Accept all',
  refuseAll: 'Refuse all',
  choose: 'Choose',
  closeRefusing: 'Refuse all and close',
  saved: 'Your choices are saved.',
  sitePolicy: 'Our privacy policy',
  categories: {
    functional: { title: 'Extras', description: 'Adds comforts such as embedded videos, maps or your display settings.' },
    analytics: { title: 'Audience measurement', description: 'Counts visits and shows how the pages are used, to improve them.' },
    marketing: { title: 'Marketing', description: 'Follows your visits to measure campaigns and to show you advertising, here and elsewhere.' },
  },
} satisfies BannerTexts

export const more = () => import('./en.more.js')
