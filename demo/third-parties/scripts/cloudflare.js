// Cloudflare Web Analytics: no cookie, no key; one report of timings. https://developers.cloudflare.com/web-analytics/
import { me } from './tools.js'

const { token } = JSON.parse(me?.dataset.cfBeacon ?? '{}')
const report = { siteToken: token, location: location.href, referrer: document.referrer, eventType: 1, st: 2 }
navigator.sendBeacon('https://cloudflareinsights.com/cdn-cgi/rum', JSON.stringify(report))
