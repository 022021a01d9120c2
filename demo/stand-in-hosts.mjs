/**
 * The pages carry the vendors' snippets as the vendors document them. When the demo serves a page, or a tracker from
 * npm, every address in it is moved to a stand-in on this machine: `https://www.googletagmanager.com/gtag/js` becomes
 * `http://www.googletagmanager.com.localhost:4280/gtag/js`. No list of hosts, so none can be forgotten; and the pages'
 * Content-Security-Policy allows nothing but `*.localhost`, should one slip through.
 */

const name = String.raw`(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}`
const suffix = '.localhost'

/** Names in the form of addresses: nothing is ever requested from them. */
const namespaces = /^www\.w3\.org$/

/** For any text: `https://host`. */
export const moveAddresses = (text, port) =>
  text.replace(new RegExp(`https?://(${name})`, 'gi'), (found, host) => (stays(host) ? found : `http://${host}${suffix}:${port}`))

/** For pages, which may also say `//host` and `'https://' + 'some.host'`. */
export const movePage = (html, port) =>
  moveAddresses(html, port)
    .replace(new RegExp(`(["'(=])//(${name})`, 'gi'), (found, before, host) => (stays(host) ? found : `${before}//${host}${suffix}:${port}`))
    .replace(/(["'])((?:[a-z0-9][a-z0-9-]*\.){2,}[a-z]{2,})\1/gi, (found, quote, host) => (stays(host) ? found : `${quote}${host}${suffix}:${port}${quote}`))
    .replace(/(["'])https:\/\/\1/g, '$1http://$1')

/** For patterns of hosts, as services name them: `*.example.com/path`, `www.example.*`, `wss://example.com`. Any host, `*`, stays. */
export const moveHost = (pattern, port) =>
  pattern.replace(/^(?:(http|ws)s?:\/\/)?([^/?]{2,})/i, (_, scheme, host) => `${scheme ? `${scheme}://` : ''}${host}${suffix}:${port}`)

const stays = (host) => host.endsWith(suffix) || namespaces.test(host)

/** `www.example.com.localhost:4280` to `www.example.com`; `undefined` for what is no stand-in. */
export const realHost = (host = '') => /^(.+\..+)\.localhost(?::\d+)?$/.exec(host)?.[1]

export const policyFor = (port) =>
  [
    `default-src 'self' 'unsafe-inline' data: blob: http://*${suffix}:${port}`,
    `form-action 'self' http://*${suffix}:${port}`,
    "base-uri 'self'",
    "object-src 'none'",
  ].join('; ')
