// https://usercentrics.com/docs/web/ (not read again on 2026-11-24): in `localStorage`, until it is erased. Its older hosts
// are listed as well. The mark of an answer is exempt (CNIL guidelines 2020-091, art. 5).
import type { Service } from '../../core/service.js'

export const usercentrics = {
  id: 'usercentrics',
  name: 'Usercentrics',
  category: 'essential',
  purpose: 'choice',
  vendor: { name: 'Usercentrics GmbH', country: 'DE', privacy: 'https://usercentrics.com/privacy-policy/' },
  urls: ['app.usercentrics.eu', 'web.cmp.usercentrics.eu', 'api.usercentrics.eu', 'privacy-proxy.usercentrics.eu', '*.usercentrics.eu'],
  snippets: ['usercentrics-cmp', 'uc.blockElements', 'UC_UI.'],
  storage: [
    { key: 'uc_settings' },
    { key: 'uc_user_interaction' },
    { key: 'uc_ui_version' },
    { key: 'uc_tcf' },
    { key: 'uc_services' },
    { key: 'uc_gcm' },
    { key: 'uc_ucp' },
    { key: 'uc_consents' },
    { key: 'ucData' },
    { key: 'ucString' },
    { key: 'uc_user_country', area: 'session' },
  ],
} satisfies Service
