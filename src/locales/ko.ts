import type { BannerTexts } from './locale.js'

export default {
  language: 'ko',
  direction: 'ltr',
  title: '쿠키: 직접 선택하세요',
  intro: '동의하시면 이 사이트는 여기에 나열된 목적으로 쿠키 및 유사 기술을 사용합니다. 거부하시면 꺼진 상태로 유지됩니다. 선택은 언제든지 변경할 수 있습니다.',
  introOptOut: '이 사이트는 여기에 나열된 목적으로 쿠키 및 유사 기술을 사용합니다. 거부하지 않는 한 켜져 있습니다. 선택은 언제든지 변경할 수 있습니다.',
  acceptAll: '모두 동의',
  refuseAll: '모두 거부',
  choose: '직접 설정',
  closeRefusing: '모두 거부하고 닫기',
  saved: '선택 내용이 저장되었습니다.',
  sitePolicy: '당사의 개인정보 처리방침',
  categories: {
    functional: {
      title: '기능',
      description: '삽입된 동영상, 지도, 화면 설정과 같은 편의 기능을 추가합니다.',
    },
    analytics: {
      title: '방문 통계',
      description: '방문 수를 세고 페이지 이용 방식을 보여 주어 개선에 활용합니다.',
    },
    marketing: {
      title: '마케팅',
      description: '캠페인을 측정하고 이곳과 다른 곳에서 광고를 보여 드리기 위해 방문을 추적합니다.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./ko.more.js')
