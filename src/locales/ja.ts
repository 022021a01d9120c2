import type { BannerTexts } from './locale.js'

export default {
  language: 'ja',
  direction: 'ltr',
  title: 'Cookie：お客様の選択',
  intro: 'お客様の同意に基づき、当サイトはここに記載の目的で Cookie および類似の技術を使用します。拒否した場合はオフのままです。選択はいつでも変更できます。',
  introOptOut: '当サイトはここに記載の目的で Cookie および類似の技術を使用します。拒否しない限りオンになっています。選択はいつでも変更できます。',
  acceptAll: 'すべて許可',
  refuseAll: 'すべて拒否',
  choose: '個別に設定',
  closeRefusing: 'すべて拒否して閉じる',
  saved: '選択を保存しました。',
  sitePolicy: '当サイトのプライバシーポリシー',
  categories: {
    functional: {
      title: '機能',
      description: '埋め込み動画、地図、表示設定などの便利な機能を追加します。',
    },
    analytics: {
      title: 'アクセス解析',
      description: '訪問数を数え、ページの利用状況を把握して改善に役立てます。',
    },
    marketing: {
      title: 'マーケティング',
      description: 'キャンペーンの測定と、当サイトや他のサイトでの広告表示のために訪問を追跡します。',
    },
  },
} satisfies BannerTexts

export const more = () => import('./ja.more.js')
