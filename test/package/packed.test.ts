import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { common } from '../../src/catalogue/common.js'
import { catalogue } from '../../src/catalogue/index.js'
import { unpack } from '../../src/catalogue/packed.js'
import { top } from '../../src/catalogue/top.js'
import { matchesName } from '../../src/core/match.js'
import type { Service, ServiceConsent } from '../../src/core/service.js'
import { packed } from '../../tools/pack.mjs'

const { calls, ...texts }: { top: string; common: string; rare: string; calls: Readonly<Record<string, ServiceConsent>> } = await packed()
const bytesOf = (file: string) => brotliCompressSync(readFileSync(new URL(`../../dist/${file}`, import.meta.url))).length

/** What a page can see of a service: its cookies and keys, without what one pattern of the same service and kind says already. */
function namesOf({ category, cookies = [], storage = [] }: Service): readonly string[] {
  const marks = [
    ...cookies
      .filter(({ thirdParty, httpOnly }) => !thirdParty && !httpOnly)
      .map((cookie) => ({ name: cookie.name, kind: ['cookie', cookie.category ?? category].join() })),
    ...storage
      .filter(({ thirdParty }) => !thirdParty)
      .map((item) => ({ name: item.key, kind: ['key', item.area ?? 'local', item.category ?? category].join() })),
  ]
  const isCovered = (mark: (typeof marks)[number]) =>
    mark.kind.startsWith('cookie') &&
    marks.some((other) => other !== mark && other.kind === mark.kind && other.name !== mark.name && matchesName(other.name, mark.name))
  return marks.flatMap((mark) => (isCovered(mark) ? [] : `${mark.kind} ${mark.name}`)).sort()
}

describe('the packed catalogue', () => {
  it.each(Object.entries(texts))('%s: each service is recognised as by its own file', (_, text) => {
    for (const found of unpack(text)) {
      const service = catalogue.find(({ id }) => id === found.id) as Service
      expect([found.name, found.category, found.purpose]).toEqual([service.name, service.category, service.purpose])
      expect([...(found.urls ?? [])].sort(), service.id).toEqual([...(service.urls ?? [])].sort())
      expect(namesOf(found), service.id).toEqual(namesOf(service))
    }
  })

  it('holds every service once: the lists by name, the others among the rare ones', () => {
    const ids = Object.entries(texts).map(([name, text]) => [name, unpack(text).map(({ id }) => id)] as const)
    const others = catalogue.map(({ id }) => id).filter((id) => ![...top, ...common, 'biscotte'].includes(id))
    expect(Object.fromEntries(ids.map(([name, list]) => [name, list.sort()]))).toEqual({
      top: [...top].sort(),
      common: [...common].sort(),
      rare: others.sort(),
    })
  })

  it('says who has calls of consent, and those that set a global before a script; all of them stand in one place', () => {
    for (const { id, consent } of Object.values(texts).flatMap(unpack)) {
      const whole = catalogue.find((service) => service.id === id)?.consent
      expect(consent !== undefined, id).toBe(whole !== undefined)
      expect(consent?.default ?? [], id).toEqual((whole?.default ?? []).filter((call) => 'set' in call))
      expect(calls[id], id).toEqual(whole)
    }
  })

  it('keeps every purpose that an answer is given to', () => {
    expect(catalogue.flatMap(({ cookies = [] }) => cookies.filter(({ purpose }) => purpose !== undefined))).toEqual([])
  })

  it('knows fifty services by itself, in at most 3 kB', () => {
    expect(top).toHaveLength(50)
    expect(brotliCompressSync(texts.top).length).toBeLessThanOrEqual(3000)
  })

  it('has more than 200 others in one file of at most 9 kB', () => {
    expect(common.length).toBeGreaterThanOrEqual(200)
    expect(bytesOf('catalogue.common.js')).toBeLessThanOrEqual(9000)
  })

  it('leaves the second file to few: a service that is added weighs there alone', () => {
    const rare = unpack(texts.rare).length
    expect(bytesOf('catalogue.rare.js')).toBeLessThanOrEqual(42 * rare)
  })

  it('comes with a file for each service, that needs no other file', () => {
    const folder = new URL('../../dist/services/', import.meta.url)
    expect(readdirSync(folder).sort()).toEqual(catalogue.map(({ id }) => `${id}.js`).sort())
    for (const { id } of catalogue) expect(readFileSync(new URL(`${id}.js`, folder), 'utf8')).not.toMatch(/\bimport\b/)
  })
})
