import { readFile } from 'node:fs/promises'
import { atMode, modesOf } from './modes.mjs'
import { movePage, policyFor } from './stand-in-hosts.mjs'

const demo = new URL('./', import.meta.url)
const dist = new URL('../dist/', import.meta.url)

/** What pages may ask for by name: Biscotte's own files, as they are built, the panel's, and the site's style sheet. */
export async function serveFile(path, site, response) {
  const [, folder, name] = /^\/(?:(demo)\/)?([\w./-]+\.(?:js|css))$/.exec(path) ?? []
  if (!name || name.includes('..')) return false
  const own = name === 'site.css' && new URL(`${site?.id ?? '.'}/`, demo)
  const text = await read(name, folder ? new URL('panel/', demo) : own || dist)
  if (text === undefined) return false
  response.writeHead(200, { 'content-type': `${name.endsWith('.css') ? 'text/css' : 'text/javascript'}; charset=utf-8` }).end(text)
  return true
}

/** A page of a site, or of the index: its third parties moved to this machine, its policy set to the version and its way to hold to the mode asked for. */
export async function servePage({ site, url, request, response, port }) {
  const html = /^\/(?:[\w-]+\/?)*$/.test(url.pathname) ? await read(`${site?.id ?? '.'}${url.pathname.replace(/\/?$/, '/')}index.html`, demo) : undefined
  if (html === undefined) return response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.')
  const mode = site && (url.searchParams.get('mode') ?? site.mode)
  const page = await atMode(atPolicy(html, site, url.searchParams.get('policy')), mode, { site, port, cookies: request.headers.cookie })
  response.setHeader('content-security-policy', [policyFor(port), ...(page.policy ? [page.policy] : [])])
  if (page.policy) response.setHeader('vary', 'Cookie')
  if (site?.cookies.length)
    response.setHeader(
      'set-cookie',
      site.cookies.map((cookie) => `${cookie}; Path=/; SameSite=Lax`),
    )
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  return response.end(
    movePage(page.html, port).replace('<html', `<html data-served="${Date.now()}" data-mode="${page.mode}" data-modes="${modesOf(site).join(' ')}"`),
  )
}

/** The site on the day its policy changes: `?policy=V202607`. The links of the page stay on that day. */
function atPolicy(html, site, version) {
  const changes = site?.policies?.[version]
  if (!changes) return html
  return html
    .replace(/data-policy-version="[^"]*"/, `data-policy-version="${version}" data-policy-changes="${changes}"`)
    .replace(/<b data-policy>[^<]*/, `<b data-policy>${version}`)
    .replace(/href="(\/[\w/-]*)"/g, (_, path) => `href="${path}?policy=${version}"`)
}

async function read(name, folder) {
  try {
    return await readFile(new URL(name, folder), 'utf8')
  } catch {
    return undefined
  }
}
