import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface PageFile {
  readonly html: string
  readonly headers?: Readonly<Record<string, string>>
}

/** One server for all hosts: sites serve the pages of the test and dist/, everyone else is a third party and counts. */
export interface World {
  readonly port: number
  /** Serves this at `path` of every site. */
  put(path: string, file: PageFile): void
  /** What reached third parties, in order: `host/path?query`. */
  readonly hits: readonly string[]
  /** Resolves when this many requests have reached a third party. */
  reached(count: number): Promise<void>
  /** Makes files of dist/ answer 404. */
  withhold(name: string): void
  /** Answers the third-party requests that are kept waiting by `?wait=name`. */
  letGo(name: string): void
  close(): Promise<void>
}

const dist = new URL('../../../dist/', import.meta.url)
const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  mjs: 'text/javascript',
  html: 'text/html',
  gif: 'image/gif',
  css: 'text/css',
  json: 'application/json',
}
const typeOf = (path: string) => types[path.split('.').pop() ?? ''] ?? 'text/html; charset=utf-8'

/** Hosts that are the site's own; `cdn.test` serves dist/ to others. */
const isSite = (host: string) => /(^|\.)(site|example|cdn)\.(test|localhost)$/.test(host) || /^(localhost|127\.0\.0\.1)$/.test(host)

export async function startWorld(): Promise<World> {
  const pages = new Map<string, PageFile>()
  const hits: string[] = []
  const withheld = new Set<string>()
  const kept = new Map<string, (() => void)[]>()
  const waiters: (() => void)[] = []

  async function serveSite(path: string, response: ServerResponse): Promise<void> {
    const page = pages.get(path)
    if (page) return void response.writeHead(200, { 'content-type': typeOf(path), 'cache-control': 'no-store', ...page.headers }).end(page.html)
    const name = path.replace(/^\/(vendor\/)?/, '')
    try {
      if (withheld.has(name)) throw new Error('withheld')
      const body = await readFile(new URL(name, dist))
      response.writeHead(200, { 'content-type': typeOf(path), 'access-control-allow-origin': '*' }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  }

  /** `?status=`, `?delay=` (milliseconds), `?wait=` (until let go) and `?code=` (the whole answer) say how it answers. */
  function serveThirdParty(request: IncomingMessage, url: URL, response: ServerResponse): void {
    hits.push(`${url.hostname}${request.url}`)
    for (const wake of waiters.splice(0)) wake()
    const answer = () => {
      const status = Number(url.searchParams.get('status') ?? 200)
      response.writeHead(status, { 'content-type': typeOf(url.pathname), 'access-control-allow-origin': '*', 'cache-control': 'no-store' })
      const note = `(window.ran ||= []).push(${JSON.stringify(url.pathname.slice(1) + url.search)})`
      response.end(url.searchParams.get('code') ?? (url.pathname.endsWith('.js') ? note : ''))
    }
    const wait = url.searchParams.get('wait')
    if (wait) kept.set(wait, [...(kept.get(wait) ?? []), answer])
    else setTimeout(answer, Number(url.searchParams.get('delay') ?? 0))
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    if (url.pathname === '/favicon.ico') response.writeHead(204).end()
    else if (isSite(url.hostname)) void serveSite(url.pathname, response)
    else serveThirdParty(request, url, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    port: (server.address() as AddressInfo).port,
    hits,
    put: (path, file) => void pages.set(path, file),
    withhold: (name) => void withheld.add(name),
    letGo(name) {
      for (const answer of (kept.get(name) ?? []).splice(0)) answer()
    },
    async reached(count) {
      while (hits.length < count) await new Promise<void>((resolve) => waiters.push(resolve))
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}
