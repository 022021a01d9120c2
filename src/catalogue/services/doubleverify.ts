// https://doubleverify.com/privacy-notice/ (not read again on 2026-11-24). Whether advertising was seen, by whom; no cookie by
// its policy. With Scibids and Rockerbox.
import type { Service } from '../../core/service.js'

export const doubleverify = {
  id: 'doubleverify',
  name: 'DoubleVerify',
  category: 'marketing',
  purpose: 'advertising',
  vendor: { name: 'DoubleVerify Inc.', country: 'US', privacy: 'https://doubleverify.com/privacy-notice/' },
  urls: ['*.doubleverify.com', '*.dvtps.com', '*.getrockerbox.com'],
  snippets: ['PQ.cmd', 'doubleverify', 'RB.source'],
} satisfies Service
