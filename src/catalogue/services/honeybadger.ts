// https://docs.honeybadger.io/lib/javascript/ (not read again on 2026-11-24). No cookie.
import type { Service } from '../../core/service.js'

export const honeybadger = {
  id: 'honeybadger',
  name: 'Honeybadger',
  category: 'analytics',
  purpose: 'errors',
  vendor: { name: 'Honeybadger Industries LLC', country: 'US', privacy: 'https://www.honeybadger.io/privacy/' },
  urls: ['js.honeybadger.io', 'api.honeybadger.io'],
  snippets: ['Honeybadger.configure'],
} satisfies Service
