import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/catalogue/index.js'
import { unpack } from '../../src/catalogue/packed.js'
import { top } from '../../src/catalogue/top.js'
import { matchesName } from '../../src/core/match.js'
import type { Service } from '../../src/core/service.js'
import { packed } from '../../tools/pack.mjs'

const bytes = (text: string) => brotliCompressSync(text).length
const texts: Readonly<Record<'top' | 'addresses' | 'traces', string>> = await packed()
const others = catalogue.filter(({ id }) => !top.includes(id))
const byId = (services: readonly Service[]) => new Map(services.map((service) => [service.id, service]))

/** What is recognised by: its cookies and keys, without what one pattern of the same service and kind says already. */
function namesOf({ category, cookies = [], storage = [] }: Service): readonly string[] {
  const marks = [
    ...cookies.map((cookie) => ({ name: cookie.name, kind: ['cookie', cookie.thirdParty, cookie.httpOnly, cookie.category ?? category].join() })),
    ...storage.map((item) => ({ name: item.key, kind: ['key', item.thirdParty, item.area ?? 'local', item.category ?? category].join() })),
  ]
  const isCovered = (mark: (typeof marks)[number]) =>
    mark.kind.startsWith('cookie') &&
    marks.some((other) => other !== mark && other.kind === mark.kind && other.name !== mark.name && matchesName(other.name, mark.name))
  return marks.flatMap((mark) => (isCovered(mark) ? [] : `${mark.kind} ${mark.name}`)).sort()
}

describe('the packed catalogue', () => {
  it('is what the script tag knows by itself: the most used services, whole', () => {
    const unpacked = byId(unpack(texts.top))
    expect([...unpacked.keys()].sort()).toEqual([...top].sort())
    for (const service of catalogue.filter(({ id }) => top.includes(id))) {
      const found = unpacked.get(service.id)
      expect([found?.name, found?.category, found?.purpose, found?.consent]).toEqual([service.name, service.category, service.purpose, service.consent])
      expect([...(found?.urls ?? [])].sort(), service.id).toEqual([...(service.urls ?? [])].sort())
      expect(namesOf(found as Service), service.id).toEqual(namesOf(service))
    }
  })

  it('has the address of every other service, and what each leaves behind', () => {
    const addresses = byId(unpack(texts.addresses))
    const traces = byId(unpack(texts.traces))
    expect([...addresses.keys()].sort()).toEqual(others.map(({ id }) => id).sort())
    for (const service of others) {
      const found = addresses.get(service.id)
      expect([found?.category, found?.purpose, found?.consent]).toEqual([service.category, service.purpose, service.consent])
      expect([...(found?.urls ?? [])].sort(), service.id).toEqual([...(service.urls ?? [])].sort())
      expect(namesOf({ ...service, ...(traces.get(service.id) ?? { cookies: [], storage: [] }), category: service.category }), service.id).toEqual(
        namesOf(service),
      )
    }
  })

  it('keeps every purpose that an answer is given to', () => {
    expect(catalogue.flatMap(({ cookies = [] }) => cookies.filter(({ purpose }) => purpose !== undefined))).toEqual([])
  })

  it('knows at most fifty services by itself, in at most 4 kB', () => {
    expect(top.length).toBeLessThanOrEqual(50)
    expect(new Set(top).size).toBe(top.length)
    expect(bytes(texts.top)).toBeLessThanOrEqual(4000)
  })

  it('has at least 200 services, and asks at most 9 kB for the addresses of 400 and for what they leave', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(200)
    const scale = Math.max(1, others.length / 400)
    expect(bytes(texts.addresses)).toBeLessThanOrEqual(9000 * scale)
    expect(bytes(texts.traces)).toBeLessThanOrEqual(9000 * scale)
  })

  it('comes with a file for each service, that needs no other file', () => {
    const folder = new URL('../../dist/services/', import.meta.url)
    expect(readdirSync(folder).sort()).toEqual(catalogue.map(({ id }) => `${id}.js`).sort())
    for (const { id } of catalogue) expect(readFileSync(new URL(`${id}.js`, folder), 'utf8')).not.toMatch(/\bimport\b/)
  })
})
