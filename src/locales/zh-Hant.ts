import type { BannerTexts } from './locale.js'

export default {
  language: 'zh-Hant',
  direction: 'ltr',
  title: 'Cookie：由您選擇',
  intro: '經您同意，本網站會將 Cookie 及類似技術用於此處列出的用途。如果您拒絕，它們會維持關閉。您可以隨時變更決定。',
  introOptOut: '本網站會將 Cookie 及類似技術用於此處列出的用途。除非您拒絕，否則它們為開啟狀態。您可以隨時變更決定。',
  acceptAll: '全部接受',
  refuseAll: '全部拒絕',
  choose: '自訂',
  closeRefusing: '全部拒絕並關閉',
  saved: '您的選擇已儲存。',
  sitePolicy: '我們的隱私權政策',
  categories: {
    functional: {
      title: '功能',
      description: '提供嵌入影片、地圖或您的顯示設定等便利。',
    },
    analytics: {
      title: '流量統計',
      description: '統計造訪次數並顯示網頁的使用情形，以便改善。',
    },
    marketing: {
      title: '行銷',
      description: '追蹤您的造訪，以衡量行銷活動成效，並在此處和其他地方向您顯示廣告。',
    },
  },
} satisfies BannerTexts

export const more = () => import('./zh-Hant.more.js')
