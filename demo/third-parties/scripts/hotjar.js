// Hotjar: https://help.hotjar.com/hc/en-us/articles/6952777582999
import { beacon, day, hex, keep, load } from './tools.js'

const site = window._hjSettings?.hjid
const value = btoa(JSON.stringify({ id: hex(8), created: Date.now() }))
keep(`_hjSessionUser_${site}`, value, 365 * day)
keep(`_hjSession_${site}`, value, 1800)
sessionStorage.setItem('hjViewportId', hex(8))
load('https://script.hotjar.com/modules.js')
beacon(`https://metrics.hotjar.io/api/v2/sites/${site}/recordings`, { v: 6, url: location.href })
window.hj = () => {}
