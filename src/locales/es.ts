import type { BannerTexts } from './locale.js'

export default {
  language: 'es',
  direction: 'ltr',
  title: 'Cookies: su elección',
  intro:
    'Con su permiso, este sitio utiliza cookies y tecnologías similares para las finalidades que se indican aquí. Si las rechaza, permanecen desactivadas. Puede cambiar de opinión en cualquier momento.',
  introOptOut:
    'Este sitio utiliza cookies y tecnologías similares para las finalidades que se indican aquí. Están activadas salvo que las rechace. Puede cambiar de opinión en cualquier momento.',
  acceptAll: 'Aceptar todas',
  refuseAll: 'Rechazar todas',
  choose: 'Configurar',
  closeRefusing: 'Rechazar todas y cerrar',
  saved: 'Su selección se ha guardado.',
  sitePolicy: 'Nuestra política de privacidad',
  categories: {
    functional: {
      title: 'Funcionales',
      description: 'Añaden comodidades como vídeos incrustados, mapas o sus ajustes de visualización.',
    },
    analytics: {
      title: 'Medición de audiencia',
      description: 'Cuentan las visitas y muestran cómo se usan las páginas, para mejorarlas.',
    },
    marketing: {
      title: 'Publicidad',
      description: 'Siguen sus visitas para medir campañas y mostrarle publicidad, aquí y en otros sitios.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./es.more.js')
