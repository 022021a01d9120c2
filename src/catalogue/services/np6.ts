// https://www.np6.com/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const np6 = {
  id: 'np6',
  name: 'NP6 by ChapsVision',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'ChapsVision SAS', country: 'FR', privacy: 'https://www.chapsvision.com/privacy-policy/' },
  urls: ['*.np6.com', '*.mperf.com', '*.mperf.io'],
  snippets: ['mperf.com'],
} satisfies Service
