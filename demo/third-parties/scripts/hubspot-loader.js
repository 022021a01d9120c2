// HubSpot tracking code, first file: it only fetches the others. https://developers.hubspot.com/docs/api-reference/tracking-code-api
import { load, me } from './tools.js'

const account = /\/(\d+)\.js/.exec(me?.src ?? '')?.[1]
load(`https://js.hs-analytics.net/analytics/${Math.floor(Date.now() / 3e5) * 3e5}/${account}.js`)
load('https://js.hscollectedforms.net/collectedforms.js')
