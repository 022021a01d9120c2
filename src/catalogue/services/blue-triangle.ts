// https://help.bluetriangle.com/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const blueTriangle = {
  id: 'blue-triangle',
  name: 'Blue Triangle',
  category: 'analytics',
  purpose: 'performance',
  vendor: { name: 'Blue Triangle Technologies, Inc.', country: 'US', privacy: 'https://bluetriangle.com/privacy-policy' },
  urls: ['*.btttag.com'],
  snippets: ['_bttUtil', 'btttag'],
} satisfies Service
