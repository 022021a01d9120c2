import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { receiverFor } from '../../demo/receipts/receiver.mjs'
import { startPostgres } from '../../tools/postgres.mjs'

vi.setConfig({ hookTimeout: 180_000, testTimeout: 30_000 })

const folder = mkdtempSync(join(tmpdir(), 'biscotte-receipts-'))
const receipt = (id: string, more: object = {}) => ({
  schema: 1,
  id,
  time: '2026-11-24T12:00:00.000Z',
  event: 'accepted',
  choices: { analytics: true },
  ...more,
})

/** A receiver on loopback. */
async function serve(environment: { DATABASE_URL?: string; file?: string }) {
  const { store, receive } = await receiverFor(environment)
  const server: Server = createServer((request, response) => void receive(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return {
    all: store.all,
    post: async (body: unknown) => (await fetch(address, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) })).status,
    get: async () => (await fetch(address)).status,
    async close() {
      await new Promise((resolve) => server.close(resolve))
      await store.close()
    },
  }
}

const postgres = await startPostgres()
if (!postgres) console.warn('Skipped PostgreSQL: it is not on this machine, and Debian’s postgresql could not be installed.')
const environments: [string, { DATABASE_URL?: string; file?: string }][] = [
  ['SQLite, in a file', { file: join(folder, 'receipts.sqlite') }],
  ...(postgres ? [['PostgreSQL, by DATABASE_URL', { DATABASE_URL: postgres.url }] as [string, { DATABASE_URL: string }]] : []),
]

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await postgres?.stop()
})

describe.each(environments)('a receiver that keeps receipts in %s', (_, environment) => {
  let receiver: Awaited<ReturnType<typeof serve>>

  beforeAll(async () => {
    receiver = await serve(environment)
  })

  afterAll(() => receiver.close())

  it('keeps each once, however often and at whatever time it is sent', async () => {
    const statuses = await Promise.all(['a', 'b', 'a', 'a', 'b'].map((id) => receiver.post(receipt(id))))
    expect(statuses.filter((status) => status === 201)).toHaveLength(2)
    expect(statuses.filter((status) => status === 200)).toHaveLength(3)
    expect(await receiver.all()).toEqual([receipt('a'), receipt('b')])
  })

  it('keeps a receipt as it came, quotes, scripts and all', async () => {
    const strange = receipt('c', { page: "https://site.test/'; DROP TABLE receipts; --", language: 'ar', controller: { name: 'Société « É »  🍪' } })
    expect(await receiver.post(strange)).toBe(201)
    expect(await receiver.all()).toContainEqual(strange)
  })

  it('refuses what is none, and goes on', async () => {
    expect(await receiver.get()).toBe(405)
    for (const wrong of ['', '{', 'null', '[]', receipt("a'b"), receipt('', {}), receipt('d', { time: 'soon' }), receipt('d', { schema: 2 })])
      expect(await receiver.post(wrong)).toBe(400)
    expect(await receiver.post(receipt('e', { page: 'x'.repeat(70_000) }))).toBe(413)
    expect(await receiver.post(receipt('f'))).toBe(201)
  })

  it('has them still when it is started again', async () => {
    const before = await receiver.all()
    expect(before).toHaveLength(4)
    await receiver.close()
    receiver = await serve(environment)
    expect(await receiver.all()).toEqual(before)
    expect(await receiver.post(receipt('a'))).toBe(200)
  })
})
