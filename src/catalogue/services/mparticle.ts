// https://docs.mparticle.com/developers/client-sdks/web/initialization/ (not read again on 2026-11-24). A year by default; the
// key of the workspace follows the names.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const mparticle = {
  id: 'mparticle',
  name: 'mParticle',
  category: 'analytics',
  purpose: 'audience',
  vendor: { name: 'mParticle, Inc.', country: 'US', privacy: 'https://www.mparticle.com/privacypolicy/' },
  urls: ['*.mparticle.com'],
  snippets: ['window.mParticle', 'mParticle.config'],
  cookies: [
    { name: 'mprtcl-v4_*', lifetime: 365 * day },
    { name: 'mprtcl-*', lifetime: 365 * day },
  ],
  storage: [{ key: 'mprtcl-*' }],
} satisfies Service
