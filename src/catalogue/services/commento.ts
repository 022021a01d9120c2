// https://docs.commento.io/ (not read again on 2026-11-24). It keeps the sign-in of who comments.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const commento = {
  id: 'commento',
  name: 'Commento',
  category: 'functional',
  purpose: 'comments',
  vendor: { name: 'Commento, Inc.', country: 'US', privacy: 'https://commento.io/privacy' },
  urls: ['cdn.commento.io', 'commento.io'],
  snippets: ['commento.io/js'],
  cookies: [{ name: 'commentoCommenterToken', lifetime: 365 * day }],
  embed: 'post',
} satisfies Service
