import type { BannerTexts } from './locale.js'

export default {
  language: 'he',
  direction: 'rtl',
  title: 'עוגיות: הבחירה שלכם',
  intro: 'בהסכמתכם, האתר משתמש בעוגיות ובטכנולוגיות דומות למטרות המפורטות כאן. אם תסרבו, הן יישארו כבויות. אפשר לשנות את ההחלטה בכל עת.',
  introOptOut: 'האתר משתמש בעוגיות ובטכנולוגיות דומות למטרות המפורטות כאן. הן פעילות אלא אם תסרבו. אפשר לשנות את ההחלטה בכל עת.',
  acceptAll: 'אישור הכול',
  refuseAll: 'דחיית הכול',
  choose: 'התאמה אישית',
  closeRefusing: 'דחיית הכול וסגירה',
  saved: 'הבחירות שלכם נשמרו.',
  sitePolicy: 'מדיניות הפרטיות שלנו',
  categories: {
    functional: {
      title: 'פונקציונליות',
      description: 'מוסיפות נוחות, כגון סרטונים מוטמעים, מפות או הגדרות התצוגה שלכם.',
    },
    analytics: {
      title: 'מדידת קהל',
      description: 'סופרות ביקורים ומראות כיצד משתמשים בדפים, כדי לשפר אותם.',
    },
    marketing: {
      title: 'שיווק',
      description: 'עוקבות אחר ביקוריכם כדי למדוד קמפיינים ולהציג לכם פרסומות, כאן ובמקומות אחרים.',
    },
  },
} satisfies BannerTexts

export const more = () => import('./he.more.js')
