// https://www.antvoice.com/en/privacy-policy/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const antvoice = {
  id: 'antvoice',
  name: 'AntVoice',
  category: 'marketing',
  purpose: 'retargeting',
  vendor: { name: 'AntVoice SAS', country: 'FR', privacy: 'https://www.antvoice.com/en/privacy-policy/' },
  urls: ['*.avads.net', '*.antvoice.com'],
  snippets: ['avDataLayer', 'antvoice'],
  cookies: [{ name: 'antvoice', lifetime: 365 * day }],
} satisfies Service
