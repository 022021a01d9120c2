import { type IncomingHttpHeaders, request } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'
import { readConsent } from '../../src/server.js'
import { expect, head, type Site, test } from './support/site.js'

// The certificate is nobody's: made for this run.
test.use({ ignoreHTTPSErrors: true })

/** The same hosts, encrypted; and the headers of the last request for a page. */
async function encrypted(site: Site) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'site.test' }], { algorithm: 'sha256' })
  const last: { headers: IncomingHttpHeaders } = { headers: {} }
  const server = createServer({ key, cert }, (incoming, outgoing) => {
    if (incoming.headers['sec-fetch-mode'] === 'navigate') last.headers = incoming.headers
    const forward = request({ port: site.world.port, path: incoming.url, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    forward.on('error', () => outgoing.destroy())
    forward.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    last,
    url: (path = '/', host = 'site.test') => `https://${host}:${port}${path}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

const held = '<script type="text/plain" data-consent="analytics">window.ran = true</script>'
const page = `${head('data-services="google-analytics" data-host-only data-domain="site.test"')}${held}`
const record = (y: string, n: string) =>
  encodeURIComponent(JSON.stringify({ v: 1, i: 'x', t: Math.floor(Date.now() / 1000) - 60, p: '', m: 'banner', l: 'en', y, n }))
const yes = record('analytics.google-analytics', '')

test('on https the answer is kept in a cookie that no other host can set, for every page of this one, and its server reads it', async ({ site }) => {
  const { url, last, close } = await encrypted(site)
  try {
    site.world.put('/', { html: page })
    site.world.put('/deep/page', { html: page })
    await site.page.goto(url())
    await site.button('accept-all').click()
    await site.happened('change')
    const cookies = await site.page.context().cookies()
    expect(cookies).toEqual([
      expect.objectContaining({ name: '__Host-biscotte', domain: 'site.test', path: '/', secure: true, sameSite: 'Lax', httpOnly: false }),
    ])
    await site.page.evaluate(() => localStorage.clear())
    await site.page.goto(url('/deep/page'))
    await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'accepted')
    expect(await site.page.evaluate(() => 'ran' in window)).toBe(true)
    expect(readConsent(last.headers.cookie, { hostOnly: true }).allows('analytics')).toBe(true)
    // Not shared, whatever `domain` says.
    await site.page.goto(url('/', 'www.site.test'))
    await expect(site.banner()).toBeVisible()
  } finally {
    close()
  }
})

test('what another subdomain, or the same host without encryption, plants is no answer', async ({ site }) => {
  const { url, close } = await encrypted(site)
  try {
    site.world.put('/', { html: page })
    site.world.put('/plain', { html: '<!doctype html><title>Plain</title>' })
    const plant = async (address: string, cookies: readonly string[]) => {
      await site.page.goto(address)
      await site.page.evaluate((all) => {
        for (const cookie of all) document.cookie = cookie
      }, cookies)
    }
    const names = ['biscotte', '__Host-biscotte', '__host-biscotte']
    await plant(
      url('/plain', 'evil.site.test'),
      names.map((name) => `${name}=${yes}; domain=site.test; path=/; secure`),
    )
    await plant(
      site.url('/plain'),
      names.map((name) => `${name}=${yes}; path=/`),
    )
    // What can be planted at all is there.
    expect((await site.page.context().cookies(url())).map(({ name }) => name)).toContain('biscotte')
    await site.page.goto(url())
    await expect(site.banner()).toBeVisible()
    await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'undecided')
    expect(await site.page.evaluate(() => 'ran' in window)).toBe(false)
    await site.button('refuse-all').click()
    await site.happened('change')
    await site.page.evaluate(() => localStorage.clear())
    await site.page.reload()
    await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
  } finally {
    close()
  }
})

test('a withdrawal, and being forgotten, take it away again', async ({ site }) => {
  const { url, close } = await encrypted(site)
  const values = async () =>
    (await site.page.context().cookies()).map(({ name, value }) => [name, decodeURIComponent(value).replace(/^.*"y":"([^"]*)".*$/, '$1')])
  try {
    // Nothing runs in it, so nothing is loaded again.
    site.world.put('/', { html: page.replace(held, '') })
    await site.page.goto(url())
    await site.button('accept-all').click()
    await expect.poll(values).toEqual([['__Host-biscotte', expect.stringContaining('analytics')]])
    await site.page.evaluate(() => (window as unknown as { biscotte: { refuseAll(): void } }).biscotte.refuseAll())
    await expect.poll(values).toEqual([['__Host-biscotte', '']])
    await site.page.evaluate(() => (window as unknown as { biscotte: { forget(): void } }).biscotte.forget())
    await expect.poll(values).toEqual([])
  } finally {
    close()
  }
})
