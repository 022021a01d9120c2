// https://developers.actito.com/ (not read again on 2026-11-24).
import type { Service } from '../../core/service.js'

export const actito = {
  id: 'actito',
  name: 'Actito',
  category: 'marketing',
  purpose: 'campaigns',
  vendor: { name: 'Actito SA', country: 'BE', privacy: 'https://www.actito.com/en-us/privacy/' },
  urls: ['*.actito.com', '*.actito.be', '*.actitousercontent.com'],
  snippets: ['_actGoal', 'actito'],
} satisfies Service
