// HubSpot analytics: https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser
import { cookie, day, drain, hex, image, keep, me } from './tools.js'

const account = /\/(\d+)\.js/.exec(me?.src ?? '')?.[1]
const visitor = cookie('hubspotutk') ?? hex(32)
const now = Date.now()
let stopped = false

window._hsq = window._hsq || []
drain(window._hsq, ([command, options]) => {
  if (command === 'doNotTrack') stopped = !options?.track
  if (command === 'trackPageView') view()
})
view()

function view() {
  if (stopped) return
  keep('__hstc', `1.${visitor}.${now}.${now}.${now}.1`, 180 * day)
  keep('hubspotutk', visitor, 180 * day)
  keep('__hssrc', '1')
  keep('__hssc', `1.1.${now}`, 1800)
  image('https://track.hubspot.com/__ptq.gif', { k: 1, a: account, vi: visitor, pu: location.href, t: document.title })
}
