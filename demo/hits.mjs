/**
 * What reached the third parties, by the site whose page sent it.
 * @typedef {{ at: number, method: string, url: string, kind: string }} Hit `at` in milliseconds since 1970, `url` with the real host.
 */

export function createHits() {
  /** @type {Map<string, Hit[]>} */
  const bySite = new Map()
  const listeners = new Set()

  return {
    /** @returns {readonly Hit[]} oldest first */
    of: (site) => bySite.get(site) ?? [],
    add(site, hit) {
      bySite.set(site, [...(bySite.get(site) ?? []), hit])
      for (const listener of listeners) listener(site, hit)
    },
    /** Server-Sent Events of one site: what came since, then what comes. */
    stream(site, since, response) {
      const send = (from, hit) => from === site && hit.at >= since && response.write(`data: ${JSON.stringify(hit)}\n\n`)
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      response.write(':\n\n')
      for (const hit of bySite.get(site) ?? []) send(site, hit)
      listeners.add(send)
      response.on('close', () => listeners.delete(send))
    },
  }
}
