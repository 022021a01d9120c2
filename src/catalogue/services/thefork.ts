// https://www.thefork.com/legal (not read again on 2026-11-24). The widget that restaurants embed; TheFork shows its own
// banner in it.
import type { Service } from '../../core/service.js'

export const thefork = {
  id: 'thefork',
  name: 'TheFork',
  category: 'functional',
  purpose: 'booking',
  vendor: { name: 'La Fourchette SAS', country: 'FR', privacy: 'https://www.thefork.com/legal' },
  urls: ['widget.thefork.com', 'module.lafourchette.com', '*.thefork.com', '*.lafourchette.com'],
  snippets: ['module.lafourchette.com', 'widget.thefork.com'],
  embed: 'booking',
} satisfies Service
