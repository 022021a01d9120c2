// The visitor's own answer. Remembering it is exempt from consent (CNIL guidelines 2020-091, art. 5).
// Called `biscotteItself` since `biscotte` is the function that starts it all.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const biscotteItself = {
  id: 'biscotte',
  name: 'Biscotte',
  category: 'essential',
  purpose: 'choice',
  cookies: [{ name: 'biscotte', lifetime: 182 * day }],
  storage: [
    { key: 'biscotte' },
    { key: 'biscotte.receipts' },
    { key: 'biscotte.receipt' },
    { key: 'biscotte.lock' },
    { key: 'biscotte.typed', area: 'session' },
  ],
} satisfies Service
