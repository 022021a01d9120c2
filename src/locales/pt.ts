import type { BannerTexts } from './locale.js'

export default {
  language: 'pt',
  direction: 'ltr',
  title: 'Cookies: a sua escolha',
  intro:
    'Com a sua autorização, este site utiliza cookies e tecnologias semelhantes para as finalidades aqui indicadas. Se recusar, permanecem desativados. Pode mudar de ideias a qualquer momento.',
  introOptOut:
    'Este site utiliza cookies e tecnologias semelhantes para as finalidades aqui indicadas. Estão ativados, a menos que os recuse. Pode mudar de ideias a qualquer momento.',
  acceptAll: 'Aceitar todos',
  refuseAll: 'Rejeitar todos',
  choose: 'Personalizar',
  closeRefusing: 'Rejeitar todos e fechar',
  saved: 'As suas escolhas foram guardadas.',
  sitePolicy: 'A nossa política de privacidade',
  categories: {
    functional: {
      title: 'Funcionais',
      description: 'Acrescentam comodidades como vídeos incorporados, mapas ou as suas definições de visualização.',
    },
    analytics: {
      title: 'Medição de audiência',
      description: 'Contam as visitas e mostram como as páginas são utilizadas, para as melhorar.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Seguem as suas visitas para medir campanhas e mostrar-lhe publicidade, aqui e noutros sites.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./pt.more.js')
