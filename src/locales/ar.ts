import type { BannerTexts } from './locale.js'

export default {
  language: 'ar',
  direction: 'rtl',
  title: 'ملفات تعريف الارتباط: الخيار لكم',
  intro: 'بعد موافقتكم، يستخدم هذا الموقع ملفات تعريف الارتباط وتقنيات مشابهة للأغراض المذكورة هنا. وإذا رفضتم، تبقى متوقفة. ويمكنكم تغيير رأيكم في أي وقت.',
  introOptOut: 'يستخدم هذا الموقع ملفات تعريف الارتباط وتقنيات مشابهة للأغراض المذكورة هنا. وهي مفعّلة ما لم ترفضوها. ويمكنكم تغيير رأيكم في أي وقت.',
  acceptAll: 'قبول الكل',
  refuseAll: 'رفض الكل',
  choose: 'تخصيص',
  closeRefusing: 'رفض الكل وإغلاق',
  saved: 'تم حفظ اختياراتكم.',
  sitePolicy: 'سياسة الخصوصية لدينا',
  categories: {
    functional: {
      title: 'وظيفية',
      description: 'تضيف وسائل راحة مثل مقاطع الفيديو المضمّنة أو الخرائط أو إعدادات العرض الخاصة بكم.',
    },
    analytics: {
      title: 'قياس الجمهور',
      description: 'تُحصي الزيارات وتبيّن كيفية استخدام الصفحات من أجل تحسينها.',
    },
    marketing: {
      title: 'التسويق',
      description: 'تتابع زياراتكم لقياس الحملات وعرض الإعلانات لكم هنا وفي أماكن أخرى.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./ar.more.js')
