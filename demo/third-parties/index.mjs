import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { moveAddresses } from '../stand-in-hosts.mjs'
import { hosts } from './hosts.mjs'

const { resolve } = createRequire(import.meta.url)

/**
 * Answers as a third party would. Closed trackers are stand-ins (`scripts/`), written from the vendors' documentation:
 * they set the documented first-party cookies and keys, and send the documented requests. Open ones are the real thing, from npm.
 */
export async function answerAs({ host, url, request, response, port }) {
  const found = hosts.find((each) => each.host.test(host) && url.pathname.startsWith(each.path ?? '/'))
  const headers = {
    'access-control-allow-origin': request.headers.origin ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    // So that a frame's own requests can be told from other frames'.
    'referrer-policy': 'unsafe-url',
    // The vendor's own cookies, which a page can neither see nor erase. Browsers take `Secure` from localhost over http.
    ...(found?.cookies && { 'set-cookie': found.cookies.map((cookie) => `${cookie}; Path=/; SameSite=None; Secure`) }),
  }
  if (request.method === 'OPTIONS' || !found) return response.writeHead(204, headers).end()
  if (found.pixel) return response.writeHead(200, { ...headers, 'content-type': 'image/gif' }).end(pixel)
  if (found.json) return response.writeHead(200, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(found.json(url)))
  const [text, type] = await bodyOf(found, url)
  return response.writeHead(200, { ...headers, 'content-type': `${type}; charset=utf-8` }).end(moveAddresses(text, port))
}

async function bodyOf({ script, page, image, npm }, url) {
  if (npm) return [await readFile(resolve(npm(url)), 'utf8'), 'text/javascript']
  if (image) return [await read(image), 'image/svg+xml']
  if (page) return [await read(page), 'text/html']
  // Trackers are classic scripts: what a stand-in imports is put before it, in a scope of its own.
  const [tools, own] = await Promise.all([read('scripts/tools.js'), read(script)])
  return [`(() => {\n${tools.replace(/^export /gm, '')}\n${own.replace(/^import .*$/m, '')}\n})()`, 'text/javascript']
}

const read = (name) => readFile(new URL(name, import.meta.url), 'utf8')

const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
