// https://www.knorex.com/privacy (not read again on 2026-11-24). Its identifiers stand on brand-display.com.
import type { Service } from '../../core/service.js'

export const knorex = {
  id: 'knorex',
  name: 'Knorex',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Knorex Pte. Ltd.', country: 'SG', privacy: 'https://www.knorex.com/privacy' },
  urls: ['*.brand-display.com'],
} satisfies Service
