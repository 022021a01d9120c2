// https://crmsupport.freshworks.com/ (not read again on 2026-11-24). `_fw_crm_v` is what the same widget of Freshworks CRM
// recognises a visitor by: move the service where that is in use.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const freshchat = {
  id: 'freshchat',
  name: 'Freshchat',
  category: 'functional',
  purpose: 'chat',
  vendor: { name: 'Freshworks Inc.', country: 'US', privacy: 'https://www.freshworks.com/privacy/' },
  urls: ['*.freshchat.com', '*.freshworksapi.com', '*.freshdesk.com', 'euc-widget.freshworks.com', 'widget.freshworks.com'],
  snippets: ['fcWidget', 'FreshworksWidget', 'fcSettings'],
  cookies: [{ name: '_fw_crm_v', lifetime: 365 * day, category: 'marketing' }],
  storage: [{ key: 'freshchat*' }],
  embed: 'chat',
} satisfies Service
