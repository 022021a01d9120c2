// https://www.leadforensics.com/privacy-and-cookies/ (not read again on 2026-11-24). Its scripts are on many hosts with
// invented names, which cannot be listed.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const leadForensics = {
  id: 'lead-forensics',
  name: 'Lead Forensics',
  category: 'marketing',
  purpose: 'identity',
  vendor: { name: 'Lead Forensics Limited', country: 'GB', privacy: 'https://www.leadforensics.com/privacy-and-cookies/' },
  urls: ['*.leadforensics.com', '*.trackalyzer.com'],
  snippets: ['leadforensics'],
  cookies: [{ name: 'trackalyzer', lifetime: 365 * day, thirdParty: true }],
} satisfies Service
