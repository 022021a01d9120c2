// https://www.salesviewer.com/en/platform/opt-out/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const salesviewer = {
  id: 'salesviewer',
  name: 'SalesViewer',
  category: 'marketing',
  purpose: 'identity',
  vendor: { name: 'SalesViewer GmbH', country: 'DE', privacy: 'https://www.salesviewer.com/en/platform/opt-out/' },
  urls: ['*.salesviewer.com', '*.salesviewer.org', '*.slireg.com'],
  snippets: ['SV_XHR', 'slireg'],
} satisfies Service
