// https://developer.wordpress.org/advanced-administration/wordpress/cookies/ (not read again on 2026-11-24); the sign-in is
// in the service `session`. It runs on the site's own server. `comment_author` is kept for who ticked the box that asks.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const wordpress = {
  id: 'wordpress',
  name: 'WordPress',
  category: 'essential',
  purpose: 'session',
  vendor: { name: 'WordPress Foundation', country: 'US', privacy: 'https://wordpress.org/about/privacy/' },
  cookies: [
    { name: 'wp-postpass_*', lifetime: 10 * day },
    { name: 'wp-settings-*', lifetime: 365 * day },
    { name: 'wp-settings-time-*', lifetime: 365 * day },
    { name: 'comment_author_*', lifetime: 347 * day },
    { name: 'comment_author_email_*', lifetime: 347 * day },
    { name: 'comment_author_url_*', lifetime: 347 * day },
    { name: 'wp_lang', lifetime: 0 },
  ],
  storage: [{ key: 'wpEmojiSettingsSupports', area: 'session' }, { key: 'WP_DATA_USER_*' }, { key: 'WP_PREFERENCES_USER_*' }],
} satisfies Service
