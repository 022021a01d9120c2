// Universal Analytics (analytics.js), the classic snippet: `ga('create', …)`, `ga('set', …)`, `ga('send', …)`.
// Cookies: https://developers.google.com/analytics/devguides/collection/analyticsjs/cookie-usage
import { cookie, day, image, keep, random } from './tools.js'

const name = window.GoogleAnalyticsObject || 'ga'
const queue = window[name]?.q ?? []
const now = Math.floor(Date.now() / 1000)
const set = {}
let property

function ga(command, first, second) {
  if (command === 'create') {
    property = first
    if (window[`ga-disable-${property}`]) return
    keep('_ga', `GA1.1.${random()}.${now}`, 730 * day)
    keep('_gid', `GA1.1.${random()}.${now}`, day)
    keep('_gat', '1', 60)
  }
  if (command === 'set') set[first] = second
  if (command === 'send' && property && !window[`ga-disable-${property}`])
    image('https://www.google-analytics.com/j/collect', {
      v: 1,
      t: first,
      tid: property,
      cid: cookie('_ga'),
      dl: location.href,
      ...(set.anonymizeIp && { aip: 1 }),
    })
}

for (const call of queue) ga(...call)
window[name] = Object.assign(ga, { loaded: true })
