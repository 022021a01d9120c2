import type { BannerTexts } from './locale.js'

export default {
  language: 'pt-BR',
  direction: 'ltr',
  title: 'Cookies: sua escolha',
  intro:
    'Com a sua permissão, este site usa cookies e tecnologias semelhantes para as finalidades listadas aqui. Se você recusar, eles ficam desativados. Você pode mudar de ideia a qualquer momento.',
  introOptOut:
    'Este site usa cookies e tecnologias semelhantes para as finalidades listadas aqui. Eles ficam ativados, a menos que você recuse. Você pode mudar de ideia a qualquer momento.',
  acceptAll: 'Aceitar todos',
  refuseAll: 'Rejeitar todos',
  choose: 'Personalizar',
  closeRefusing: 'Rejeitar todos e fechar',
  saved: 'Suas escolhas foram salvas.',
  sitePolicy: 'Nossa política de privacidade',
  categories: {
    functional: {
      title: 'Funcionais',
      description: 'Adicionam recursos como vídeos incorporados, mapas ou suas configurações de exibição.',
    },
    analytics: {
      title: 'Medição de audiência',
      description: 'Contam as visitas e mostram como as páginas são usadas, para melhorá-las.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Acompanham suas visitas para medir campanhas e mostrar publicidade a você, aqui e em outros sites.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./pt-BR.more.js')
