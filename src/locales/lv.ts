import type { BannerTexts } from './locale.js'

export default {
  language: 'lv',
  direction: 'ltr',
  title: 'Sīkdatnes: jūsu izvēle',
  intro:
    'Ar jūsu piekrišanu šī vietne izmanto sīkdatnes un līdzīgas tehnoloģijas šeit norādītajiem mērķiem. Ja noraidīsiet, tās paliks izslēgtas. Savu izvēli varat mainīt jebkurā laikā.',
  introOptOut:
    'Šī vietne izmanto sīkdatnes un līdzīgas tehnoloģijas šeit norādītajiem mērķiem. Tās ir ieslēgtas, ja vien jūs tās nenoraidāt. Savu izvēli varat mainīt jebkurā laikā.',
  acceptAll: 'Pieņemt visas',
  refuseAll: 'Noraidīt visas',
  choose: 'Pielāgot',
  closeRefusing: 'Noraidīt visas un aizvērt',
  saved: 'Jūsu izvēle ir saglabāta.',
  sitePolicy: 'Mūsu privātuma politika',
  categories: {
    functional: {
      title: 'Funkcionālās',
      description: 'Pievieno ērtības, piemēram, iegultus video, kartes vai jūsu attēlojuma iestatījumus.',
    },
    analytics: {
      title: 'Auditorijas mērīšana',
      description: 'Skaita apmeklējumus un parāda, kā lapas tiek lietotas, lai tās uzlabotu.',
    },
    marketing: {
      title: 'Mārketings',
      description: 'Seko jūsu apmeklējumiem, lai mērītu kampaņas un rādītu jums reklāmu šeit un citur.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./lv.more.js')
