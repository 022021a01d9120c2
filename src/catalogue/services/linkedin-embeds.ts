// https://www.linkedin.com/legal/l/cookie-table (not read again on 2026-11-24). Posts, buttons and badges; the pixel is the
// service `linkedin-insight`, whose cookies on linkedin.com these set as well.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const linkedinEmbeds = {
  id: 'linkedin-embeds',
  name: 'LinkedIn',
  category: 'marketing',
  purpose: 'social',
  vendor: { name: 'LinkedIn Ireland Unlimited Company', country: 'IE', privacy: 'https://www.linkedin.com/legal/privacy-policy' },
  urls: ['platform.linkedin.com', 'www.linkedin.com/embed/', 'badges.linkedin.com', 'static.licdn.com', 'media.licdn.com'],
  snippets: ['platform.linkedin.com/in.js', 'IN/Share', 'LIRenderAll', 'badge-base LI-profile-badge'],
  cookies: [
    { name: 'bcookie', lifetime: 365 * day, thirdParty: true },
    { name: 'bscookie', lifetime: 365 * day, thirdParty: true },
    { name: 'lidc', lifetime: day, thirdParty: true },
  ],
  embed: 'post',
} satisfies Service
