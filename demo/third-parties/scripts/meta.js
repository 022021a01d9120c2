// Meta Pixel: https://developers.facebook.com/docs/meta-pixel/get-started
import { cookie, day, image, keep, random } from './tools.js'

const pixels = new Set()
// https://developers.facebook.com/docs/meta-pixel/implementation/gdpr: revoked, it keeps its events until they are granted.
let revoked = false
const kept = []
const send = (call) => {
  const [command, name] = call
  if (command === 'consent') {
    revoked = name === 'revoke'
    if (!revoked) for (const each of kept.splice(0)) send(each)
  } else if (revoked && command !== 'init') kept.push(call)
  else act(command, name)
}
const act = (command, name) => {
  if (command === 'init') {
    pixels.add(name)
    keep('_fbp', `fb.1.${Date.now()}.${random()}`, 90 * day)
  }
  if (command === 'track') for (const id of pixels) image('https://www.facebook.com/tr/', { id, ev: name, dl: location.href, fbp: cookie('_fbp') })
}
const { fbq } = window
for (const call of fbq.queue) send(call)
fbq.callMethod = (...call) => send(call)
fbq.queue = []
