// Two origins on this machine: the page's own, and the third parties' whose requests are counted. Everything is sent as a
// well-kept server would: brotli at its best, compressed beforehand, files cached for a year, pages never without asking.
import { createServer } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const types = { js: 'text/javascript', css: 'text/css', html: 'text/html', svg: 'image/svg+xml', json: 'application/json' }

const brotli = (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } })

/** What a third party's script does: it says that it ran, and when. */
const tag = `(window.ran ??= []).push([document.currentScript?.src.split('/').at(-1), performance.now()])`

export async function startServers() {
  const files = new Map()
  const hits = { own: [], third: [] }

  const own = createServer((request, response) => {
    const path = request.url.split('?')[0]
    const file = files.get(path)
    if (path !== '/favicon.ico') hits.own.push(path)
    if (!file) return response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': `${file.type}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': file.brotli.length,
      'cache-control': path.endsWith('.html') && !path.startsWith('/cached/') ? 'no-cache' : 'public, max-age=31536000, immutable',
    })
    response.end(file.brotli)
  })
  const third = createServer((request, response) => {
    hits.third.push(request.url)
    response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store', 'access-control-allow-origin': '*' })
    response.end(request.url.startsWith('/tag/') ? tag : '')
  })
  for (const server of [own, third]) {
    server.keepAliveTimeout = 60_000
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  }

  return {
    url: `http://localhost:${own.address().port}`,
    thirdParty: `http://127.0.0.1:${third.address().port}`,
    hits,
    put(path, text) {
      const body = Buffer.from(text)
      if (files.get(path)?.body.equals(body)) return
      files.set(path, { body, brotli: brotli(body), type: types[path.split('.').at(-1)] ?? 'application/octet-stream' })
    },
    /** Bytes of one file, as it is and as it is sent. */
    sizeOf(path) {
      const { body, brotli } = files.get(path) ?? { body: Buffer.alloc(0), brotli: [] }
      return { raw: body.length, gzip: gzipSync(body, { level: 9 }).length, brotli: brotli.length }
    },
    forget() {
      hits.own.length = 0
      hits.third.length = 0
    },
    stop() {
      for (const server of [own, third]) {
        server.close()
        server.closeAllConnections()
      }
    },
  }
}
