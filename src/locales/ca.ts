import type { BannerTexts } from './locale.js'

export default {
  language: 'ca',
  direction: 'ltr',
  title: 'Galetes: la vostra elecció',
  intro:
    'Amb el vostre permís, aquest lloc web fa servir galetes i tecnologies similars per a les finalitats que s’indiquen aquí. Si les rebutgeu, continuen desactivades. Podeu canviar d’opinió en qualsevol moment.',
  introOptOut:
    'Aquest lloc web fa servir galetes i tecnologies similars per a les finalitats que s’indiquen aquí. Estan activades tret que les rebutgeu. Podeu canviar d’opinió en qualsevol moment.',
  acceptAll: 'Accepta-les totes',
  refuseAll: 'Rebutja-les totes',
  choose: 'Configura',
  closeRefusing: 'Rebutja-les totes i tanca',
  saved: 'La vostra selecció s’ha desat.',
  sitePolicy: 'La nostra política de privacitat',
  categories: {
    functional: {
      title: 'Funcionals',
      description: 'Afegeixen comoditats com ara vídeos incrustats, mapes o la vostra configuració de visualització.',
    },
    analytics: {
      title: 'Mesura d’audiència',
      description: 'Compten les visites i mostren com s’utilitzen les pàgines, per millorar-les.',
    },
    marketing: {
      title: 'Màrqueting',
      description: 'Segueixen les vostres visites per mesurar campanyes i mostrar-vos publicitat, aquí i en altres llocs.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./ca.more.js')
