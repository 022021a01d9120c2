// https://policies.google.com/technologies/cookies (not read again on 2026-11-24). The form is a page of Google's, which
// reads and sets the cookies of google.com there.
import type { Service } from '../../core/service.js'

export const googleForms = {
  id: 'google-forms',
  name: 'Google Forms',
  category: 'functional',
  purpose: 'forms',
  vendor: { name: 'Google Ireland Limited', country: 'IE', privacy: 'https://policies.google.com/privacy' },
  urls: ['docs.google.com/forms', 'forms.gle'],
  snippets: ['docs.google.com/forms'],
  embed: 'form',
} satisfies Service
