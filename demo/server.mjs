import { createServer } from 'node:http'
import { serveFile, servePage } from './files.mjs'
import { createHits } from './hits.mjs'
import { sites, snippets } from './sites.mjs'
import { realHost } from './stand-in-hosts.mjs'
import { answerAs } from './third-parties/index.mjs'

/**
 * Serves the index and the five sites, and plays every third party they load, on one port of this machine.
 * `port` 0 takes a free one. Rejects when the port is taken.
 * @param {{ port?: number }} [options]
 */
export async function startDemo({ port = 0 } = {}) {
  const hits = createHits()
  // A frame's own requests name the frame as their referrer: this remembers whose page the frame stands in.
  const frames = new Map()
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' })
      response.end(String(error?.message ?? error))
    })
  })
  const taken = await listen(server, port)

  async function answer(request, response) {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
    const site = siteAt(url.hostname)
    const third = site ? undefined : realHost(url.hostname)
    response.setHeader('cache-control', 'no-store')
    if (third) return playThirdParty(third, url, request, response)
    if (site && url.pathname === '/demo/hits') return hits.stream(site.id, Number(url.searchParams.get('since')), response)
    if (site && url.pathname === '/demo/cookies') return send(response, JSON.stringify(cookieNames(request)))
    if (site && url.pathname === '/demo/forget') return forget(request, response)
    const short = site ? null : /^\/([a-es])(?:\/(.*))?$/.exec(url.pathname)
    if (short) return redirect(response, `${addressOf(short[1], taken)}/${short[2] ?? ''}${url.search}`)
    return (await serveFile(url.pathname, site, response)) || (await servePage({ site, url, request, response, port: taken }))
  }

  function playThirdParty(host, url, request, response) {
    const { referer = request.headers.origin ?? '', 'sec-fetch-dest': kind = '' } = request.headers
    const site = siteAt(hostnameOf(referer))?.id ?? frames.get(referer) ?? 'unknown'
    // A link that a person followed is not something that the page sent.
    if (kind !== 'document') hits.add(site, { at: Date.now(), method: request.method ?? 'GET', url: `https://${host}${url.pathname}${url.search}`, kind })
    if (kind === 'iframe') frames.set(url.href, site)
    return answerAs({ host, url, request, response, port: taken })
  }

  return {
    /** The index page. */
    url: `http://localhost:${taken}`,
    /** The five sites, in order. */
    sites: sites.map(({ id, name, trade }) => ({ id, name, trade, url: addressOf(id, taken) })),
    /** The page of all snippets, behind the lock. */
    snippets: addressOf('s', taken),
    /** What a site's pages sent to third parties so far, oldest first. */
    hits: (/** @type {string} */ site) => hits.of(site),
    /** @returns {Promise<void>} */
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

const all = [...sites, snippets]
const siteAt = (hostname) => all.find(({ host }) => host === hostname)
const addressOf = (id, port) => `http://${all.find((site) => site.id === id)?.host}:${port}`
const cookieNames = (request) => (request.headers.cookie ?? '').split('; ').flatMap((pair) => (pair ? [pair.split('=')[0]] : []))

function hostnameOf(address) {
  try {
    return new URL(address).hostname
  } catch {
    return ''
  }
}

function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => done(server.address().port))
  })
}

function send(response, json) {
  response.writeHead(200, { 'content-type': 'application/json' }).end(json)
}

function redirect(response, location) {
  response.writeHead(302, { location }).end()
}

/** Ends the cookies that scripts cannot see. */
function forget(request, response) {
  response.setHeader(
    'set-cookie',
    cookieNames(request).map((name) => `${name}=; Path=/; Max-Age=0`),
  )
  send(response, '[]')
}
