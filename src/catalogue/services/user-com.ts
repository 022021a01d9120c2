// https://docs.user.com/ (not read again on 2026-11-24). The names come from its first product, a chat.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const userCom = {
  id: 'user-com',
  name: 'User.com',
  category: 'marketing',
  purpose: 'crm',
  vendor: { name: 'User.com Sp. z o.o.', country: 'PL', privacy: 'https://user.com/en/privacy-policy/' },
  urls: ['*.user.com'],
  snippets: ['userengage', 'civchat', 'UE.pageHit'],
  cookies: [{ name: '__ca__chat', lifetime: 365 * day }, { name: '__ca__*' }],
} satisfies Service
