// Google tag (gtag.js): GA4 (`G-`), the older Universal Analytics (`UA-`) and Google Ads (`AW-`), as far as a page view.
// Cookies: https://support.google.com/analytics/answer/11397207, https://policies.google.com/technologies/cookies
import { beacon, cookie, day, drain, image, keep, random } from './tools.js'

const now = Math.floor(Date.now() / 1000)
const destinations = []
window.dataLayer = window.dataLayer || []

// A second tag on the page finds the first one at work on the same queue.
if (!window.google_tag_data) {
  window.google_tag_data = {}
  drain(window.dataLayer, take)
}

// Messages to a tag manager stand in the same queue.
function take(entry) {
  if (!entry.length) return
  const [command, id, options = {}] = entry
  if (command === 'config' && !window[`ga-disable-${id}`]) config(id, options)
  if (command === 'event') for (const each of destinations) hit(each.id, id, each.options)
}

function config(id, options) {
  destinations.push({ id, options })
  if (id.startsWith('AW-')) keep('_gcl_au', `1.1.${random()}.${now}`, 90 * day)
  else keep('_ga', `GA1.1.${random()}.${now}`, 730 * day)
  if (id.startsWith('G-')) keep(`_ga_${id.slice(2)}`, `GS2.1.s${now}$o1$g0$t${now}`, 730 * day)
  if (id.startsWith('UA-')) {
    keep('_gid', `GA1.1.${random()}.${now}`, day)
    keep(`_gat_gtag_${id.replaceAll('-', '_')}`, '1', 60)
  }
  if (options.send_page_view !== false) hit(id, 'page_view', options)
}

function hit(id, event, options) {
  if (window[`ga-disable-${id}`]) return
  const common = { dl: location.href, dt: document.title, ul: navigator.language }
  if (id.startsWith('AW-')) image(`https://googleads.g.doubleclick.net/pagead/viewthroughconversion/${id.slice(3)}/`, { url: location.href, random: random() })
  else if (id.startsWith('UA-'))
    image('https://www.google-analytics.com/j/collect', {
      v: 1,
      t: event.replace('_', ''),
      tid: id,
      cid: cookie('_ga'),
      ...(options.anonymize_ip && { aip: 1 }),
      ...common,
    })
  else beacon('https://region1.google-analytics.com/g/collect', { v: 2, tid: id, cid: cookie('_ga'), en: event, ...common })
}
