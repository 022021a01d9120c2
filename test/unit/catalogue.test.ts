import { readdirSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import * as entry from '../../src/catalogue/index.js'
import { catalogue } from '../../src/catalogue/index.js'
import type { Service } from '../../src/core/service.js'
import { builtIn, isId } from '../../src/core/settings.js'
import english from '../../src/locales/en.js'

const folder = new URL('../../src/catalogue/services/', import.meta.url)
const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''))
const day = 86400

/** The locale's type makes it hold every purpose. */
const { purposes } = english

/** Services of the site itself: nobody else is behind them. */
const ownServices = ['biscotte', 'session']

/** Vendors' documented lifetimes that no browser grants (Chrome's limit is 400 days). */
const longLived = ['_ga', '_ga_*', 'FPID', '__utma', '__utmv']

/** Essential names that cannot be written out, since a server appends to them. */
const essentialPrefixes = ['.AspNetCore.Antiforgery.*', 'ASPSESSIONID*', 'wordpress_logged_in_*', 'wordpress_sec_*']

const camelCase = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

describe.each(files)('what the catalogue says of %s', (file) => {
  const service = catalogue.find(({ id }) => id === file) as Service
  const cookies = service?.cookies ?? []

  it('is found under the name of its file, once', () => {
    expect(catalogue.filter(({ id }) => id === file)).toHaveLength(1)
    expect(isId(file)).toBe(true)
  })

  it('is exported by name, alone in its file and from the catalogue', async () => {
    const name = file === 'biscotte' ? 'biscotteItself' : camelCase(file)
    const module = await import(new URL(`${file}.ts`, folder).pathname)
    expect(Object.keys(module)).toEqual([name])
    expect(module[name]).toBe(service)
    expect((entry as Record<string, unknown>)[name]).toBe(service)
  })

  it('files the service under a category every visitor is shown, with a name to show', () => {
    expect(builtIn).toContain(service.category)
    expect(service.name).toMatch(/\S/)
  })

  it('gives a purpose that every language can say', () => {
    expect(Object.keys(purposes)).toContain(service.purpose)
  })

  it('tells who is behind it, where, and where to read on', () => {
    if (ownServices.includes(file)) return expect(service.vendor).toBeUndefined()
    expect(service.vendor?.name).toMatch(/\S/)
    expect(service.vendor?.country).toMatch(/^[A-Z]{2}$/)
    expect(new URL(service.vendor?.privacy ?? '').protocol).toBe('https:')
  })

  it('names cookies that can exist, each once', () => {
    for (const { name } of cookies) expect(name).toMatch(/^[\w!#$%&'+.^`|~-]+\*?$/)
    expect(new Set(cookies.map(({ name }) => name)).size).toBe(cookies.length)
  })

  it('names no cookie by a prefix so short that it means half the web', () => {
    for (const { name } of cookies.filter((cookie) => cookie.name.endsWith('*'))) expect(name.length).toBeGreaterThan(3)
  })

  it('promises no lifetime that a browser would not grant', () => {
    for (const { name, lifetime, thirdParty } of cookies) {
      if (lifetime === undefined) continue
      expect(Number.isInteger(lifetime) && lifetime >= 0, name).toBe(true)
      if (!thirdParty && !longLived.includes(name)) expect(lifetime, name).toBeLessThanOrEqual(400 * day)
    }
  })

  it('moves a cookie to another category only for one that exists', () => {
    for (const { category } of cookies) if (category !== undefined) expect(builtIn).toContain(category)
  })

  it('frees by prefix only names that a server appends to', () => {
    const essential = cookies.filter((cookie) => (cookie.category ?? service.category) === 'essential' && cookie.name.endsWith('*'))
    for (const { name } of essential) expect(essentialPrefixes).toContain(name)
  })

  it('writes addresses as a host, in lower case, with an optional path', () => {
    for (const url of service.urls ?? []) expect(url).toMatch(/^(\*|(\*\.)?[a-z\d-]+(\.([a-z\d-]+|\*))+)(\/\S+)?$/)
    expect(new Set(service.urls).size).toBe(service.urls?.length ?? 0)
  })

  it('frees no address by a wildcard other than for subdomains', () => {
    if (service.category !== 'essential') return
    for (const url of service.urls ?? []) expect(url.replace(/^\*\./, '')).not.toContain('*')
  })

  it('names storage keys, each once in its area', () => {
    const keys = (service.storage ?? []).map(({ key, area }) => `${area ?? 'local'} ${key}`)
    for (const key of keys) expect(key).toMatch(/^(local|session) \S{2,}$/)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('the catalogue as a whole', () => {
  it('has one file for each service and one service for each file', () => {
    expect(catalogue.map(({ id }) => id).sort()).toEqual([...files].sort())
  })

  it('claims no cookie and no address for two services', () => {
    const cookies = catalogue.flatMap((service) => (service.cookies ?? []).map(({ name }) => name))
    const urls = catalogue.flatMap((service) => service.urls ?? [])
    expect(cookies.filter((name, index) => cookies.indexOf(name) !== index)).toEqual([])
    expect(urls.filter((url, index) => urls.indexOf(url) !== index)).toEqual([])
  })

  it('costs the visitor less than 3 kB with the sorter', async () => {
    const { outputFiles } = await build({
      stdin: { contents: "export { catalogue, sortCookie, sortUrl } from './index.ts'", resolveDir: new URL('..', folder).pathname },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    })
    expect(brotliCompressSync(outputFiles[0]?.contents ?? '').length).toBeLessThan(3000)
  })
})
