// LinkedIn Insight Tag: https://www.linkedin.com/legal/l/cookie-table
import { day, image, keep } from './tools.js'

keep('li_fat_id', crypto.randomUUID(), 30 * day)
for (const partner of window._linkedin_data_partner_ids ?? []) {
  image('https://px.ads.linkedin.com/collect', { v: 2, fmt: 'gif', pid: partner, time: Date.now(), url: location.href })
}
window.lintrk = () => {}
