// Tools of the stand-ins, put before each of them when it is served: trackers are classic scripts and import nothing.
// They behave as trackers do, which is to say without asking: that is what the demo is about.

export const me = document.currentScript
export const day = 86400

/** A number that looks like the ones trackers give to visitors. */
export const random = () => Math.floor(Math.random() * 2147483647)
export const hex = (length) => Array.from({ length }, () => Math.floor(Math.random() * 16).toString(16)).join('')

export const cookie = (name) => new RegExp(`(?:^|; )${name}=([^;]*)`).exec(document.cookie)?.[1]

/** Sets a cookie on the widest domain that takes it, as analytics.js and most others do, unless it is there; 0 seconds is the session. */
export function keep(name, value, seconds) {
  if (cookie(name)) return
  const domain = location.hostname.split('.').slice(-2).join('.')
  Reflect.set(document, 'cookie', `${name}=${value}; Domain=${domain}; Path=/; SameSite=Lax${seconds ? `; Max-Age=${seconds}` : ''}`)
}

/** One image, the oldest beacon there is. */
export function image(address, data = {}) {
  new Image().src = `${address}?${new URLSearchParams(data)}`
}

export function beacon(address, data = {}) {
  navigator.sendBeacon(`${address}?${new URLSearchParams(data)}`)
}

export function load(address) {
  const script = document.createElement('script')
  script.async = true
  script.src = address
  document.head.append(script)
}

/** Takes over a queue of calls that the snippet began: what is in it, then what comes. */
export function drain(queue, take) {
  for (const entry of [...queue]) take(entry)
  queue.push = (...entries) => {
    for (const entry of entries) take(entry)
    return Array.prototype.push.apply(queue, entries)
  }
}
