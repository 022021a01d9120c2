// https://developer.permutive.com/docs/cookies-and-local-storage (not read again on 2026-11-24). Publishers' audiences, made
// in the browser; the identifier is in its storage, and a year in a cookie.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const permutive = {
  id: 'permutive',
  name: 'Permutive',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'Permutive Limited', country: 'GB', privacy: 'https://permutive.com/privacy/' },
  urls: ['*.permutive.com', '*.permutive.app', '*.prmutv.co'],
  snippets: ['permutive.addon', 'permutive.readyWithTimeout'],
  cookies: [
    { name: 'permutive-id', lifetime: 365 * day },
    { name: 'permutive-session', lifetime: 0 },
  ],
  storage: [
    { key: 'permutive-*' },
    { key: '_papns' },
    { key: '_pdfps' },
    { key: '_psegs' },
    { key: '_ppam' },
    { key: '_prubicons' },
    { key: '_pindexs' },
    { key: '_pssps' },
  ],
} satisfies Service
