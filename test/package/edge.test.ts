import { expect, test } from 'vitest'
import { handle } from '../../demo/edge/handler.mjs'

const record = (fields: object) =>
  encodeURIComponent(
    JSON.stringify({ v: 1, i: 'x', t: Math.floor(Date.now() / 1000) - 86_400, p: '2026-11-01', m: 'banner', l: 'en', y: '', n: '', ...fields }),
  )
const yes = record({ y: 'marketing.hotjar' })
const no = record({ n: 'marketing.hotjar' })

/** What a visitor with this cookie is sent. */
async function visit(cookie: string | undefined, more: Record<string, string> = {}) {
  const answer = handle(new Request('https://site.test/', { headers: { ...(cookie && { cookie }), ...more } }))
  return { html: await answer.text(), cookie: answer.headers.get('set-cookie'), vary: answer.headers.get('vary') }
}

const runs = '<script src="https://static.hotjar.com/'
const held = '<script type="text/plain" data-consent="hotjar" src="https://static.hotjar.com/'

test('a page rendered on a server has what the visitor agreed to, and holds it else', async () => {
  expect((await visit(`a=1; biscotte=${yes}`)).html).toContain(runs)
  for (const cookie of [
    undefined,
    `biscotte=${no}`,
    `biscotte=${yes.slice(0, -4)}`,
    `biscotte=${yes}; biscotte=${no}`,
    `biscotte=${record({ y: 'hotjar', p: 'old' })}`,
  ]) {
    const { html } = await visit(cookie)
    expect(html).toContain(held)
    expect(html).not.toContain(runs)
  }
  expect((await visit(`biscotte=${yes}`, { 'sec-gpc': '1' })).html).toContain(held)
})

test('its server sets the same cookie again, until the same day, and nothing where there is no answer', async () => {
  for (const text of [yes, no]) {
    const [, value, age] = /^biscotte=([^;]*); .*Max-Age=(\d+)$/.exec((await visit(`biscotte=${text}`)).cookie ?? '') ?? []
    expect(value).toBe(text)
    expect(Math.abs(Number(age) - 181 * 86_400)).toBeLessThan(60)
  }
  expect((await visit(undefined)).cookie).toBeNull()
  expect((await visit(`biscotte=${record({ t: 1 })}`)).cookie).toBeNull()
  expect((await visit(undefined)).vary).toBe('Cookie, Sec-GPC')
})

test('it says that it heeds Global Privacy Control', async () => {
  const answer = handle(new Request('https://site.test/.well-known/gpc.json'))
  expect(answer.headers.get('content-type')).toBe('application/json')
  expect(await answer.json()).toMatchObject({ gpc: true, lastUpdate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
})
