import type { BannerTexts } from './locale.js'

export default {
  language: 'zh-Hans',
  direction: 'ltr',
  title: 'Cookie：由您选择',
  intro: '经您同意，本网站会将 Cookie 及类似技术用于此处列出的用途。如果您拒绝，它们将保持关闭。您可以随时更改决定。',
  introOptOut: '本网站会将 Cookie 及类似技术用于此处列出的用途。除非您拒绝，否则它们处于开启状态。您可以随时更改决定。',
  acceptAll: '全部接受',
  refuseAll: '全部拒绝',
  choose: '自定义',
  closeRefusing: '全部拒绝并关闭',
  saved: '您的选择已保存。',
  sitePolicy: '我们的隐私政策',
  categories: {
    functional: {
      title: '功能',
      description: '提供嵌入视频、地图或您的显示设置等便利。',
    },
    analytics: {
      title: '访问统计',
      description: '统计访问量并显示网页的使用情况，以便改进。',
    },
    marketing: {
      title: '营销',
      description: '跟踪您的访问，以衡量营销活动的效果，并在此处和其他地方向您展示广告。',
    },
  },
} satisfies BannerTexts

export const more = () => import('./zh-Hans.more.js')
