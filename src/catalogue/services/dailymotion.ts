// https://legal.dailymotion.com/en/cookie-policy/ (not read again on 2026-11-24). The player shows advertising. `v1st` and
// `ts`, a name too common to list, recognise a visitor for 13 months; all stand on dailymotion.com.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const dailymotion = {
  id: 'dailymotion',
  name: 'Dailymotion',
  category: 'marketing',
  purpose: 'video',
  vendor: { name: 'Dailymotion SA', country: 'FR', privacy: 'https://legal.dailymotion.com/en/privacy-policy/' },
  urls: ['dailymotion.com', '*.dailymotion.com', 'dai.ly', '*.dmcdn.net', '*.dm-event.net'],
  snippets: ['DM.player(', 'dailymotion.createPlayer('],
  cookies: [
    { name: 'v1st', lifetime: 395 * day, thirdParty: true },
    { name: 'dmvk', lifetime: 0, thirdParty: true },
    { name: 'damd', lifetime: 395 * day, thirdParty: true },
  ],
  embed: 'video',
} satisfies Service
