// https://support.speedcurve.com/docs/rum-cookies (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'
import { minute } from '../time.js'

export const speedcurve = {
  id: 'speedcurve',
  name: 'SpeedCurve RUM',
  category: 'analytics',
  purpose: 'performance',
  vendor: { name: 'SpeedCurve Limited', country: 'NZ', privacy: 'https://www.speedcurve.com/privacy/' },
  urls: ['*.speedcurve.com'],
  snippets: ['LUX=window.LUX', 'LUX_t_start'],
  cookies: [{ name: 'lux_uid', lifetime: 30 * minute }],
} satisfies Service
