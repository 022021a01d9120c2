// https://help.tidio.com/ (not read again on 2026-11-24). It keeps its state in `localStorage`, with an id of the visitor.
import type { Service } from '../../core/service.js'

export const tidio = {
  id: 'tidio',
  name: 'Tidio',
  category: 'functional',
  purpose: 'chat',
  vendor: { name: 'Tidio LLC', country: 'US', privacy: 'https://www.tidio.com/privacy-policy/' },
  urls: ['*.tidio.co', '*.tidiochat.com', '*.tidio.com'],
  snippets: ['tidioChatApi', 'code.tidio.co', 'tidioIdentify'],
  storage: [{ key: 'tidio_*' }, { key: 'tidio-*' }],
  embed: 'chat',
} satisfies Service
