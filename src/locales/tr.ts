import type { BannerTexts } from './locale.js'

export default {
  language: 'tr',
  direction: 'ltr',
  title: 'Çerezler: seçim sizin',
  intro:
    'İzninizle bu site, burada belirtilen amaçlar için çerezler ve benzer teknolojiler kullanır. Reddederseniz kapalı kalırlar. Kararınızı istediğiniz zaman değiştirebilirsiniz.',
  introOptOut:
    'Bu site, burada belirtilen amaçlar için çerezler ve benzer teknolojiler kullanır. Reddetmediğiniz sürece açıktırlar. Kararınızı istediğiniz zaman değiştirebilirsiniz.',
  acceptAll: 'Tümünü kabul et',
  refuseAll: 'Tümünü reddet',
  choose: 'Tercihleri yönet',
  closeRefusing: 'Tümünü reddet ve kapat',
  saved: 'Seçimleriniz kaydedildi.',
  sitePolicy: 'Gizlilik politikamız',
  categories: {
    functional: {
      title: 'İşlevsel',
      description: 'Gömülü videolar, haritalar veya görüntüleme ayarlarınız gibi kolaylıklar ekler.',
    },
    analytics: {
      title: 'Ziyaret ölçümü',
      description: 'Sayfaları iyileştirmek için ziyaretleri sayar ve sayfaların nasıl kullanıldığını gösterir.',
    },
    marketing: {
      title: 'Pazarlama',
      description: 'Kampanyaları ölçmek ve size burada ve başka yerlerde reklam göstermek için ziyaretlerinizi izler.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./tr.more.js')
