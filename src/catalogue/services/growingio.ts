// https://growingio.gitbook.io/docs/ (not read again on 2026-11-24). The id of the project stands before some names.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const growingio = {
  id: 'growingio',
  name: 'GrowingIO',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'Beijing Yishu Technology Co., Ltd.', country: 'CN', privacy: 'https://accounts.growingio.com/user-privacy' },
  urls: ['*.growingio.com', '*.giocdn.com'],
  snippets: ["gio('init'", 'growingio'],
  cookies: [
    { name: 'gr_user_id', lifetime: 730 * day },
    { name: '*_gr_session_id', lifetime: 30 * minute },
    { name: 'gr_session_id*', lifetime: 30 * minute },
  ],
} satisfies Service
