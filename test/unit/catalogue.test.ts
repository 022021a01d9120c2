import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as entry from '../../src/catalogue/index.js'
import { catalogue } from '../../src/catalogue/index.js'
import { builtIn } from '../../src/core/decisions.js'
import { matchesName } from '../../src/core/match.js'
import type { Service } from '../../src/core/service.js'
import { isId } from '../../src/core/shapes.js'
import english from '../../src/locales/en.more.js'

const folder = new URL('../../src/catalogue/services/', import.meta.url)
const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''))
const year = 365 * 86400

/** The locale's type makes it hold every purpose. */
const { purposes } = english

/** Services of the site itself: nobody else is behind them. */
const ownServices = ['biscotte', 'session']

/** What many sites' cookies begin with: freed by such a beginning, trackers would be free. */
const usualBeginnings =
  /^[_.]*(a|ab|ads?|al|app|auth|ba|c|cart|ci|client|cookie|csrf|currency|data|device|guest|i|id|is|lang|language|last|local|login|new|page|pref|ref|s|sess|session|sid|site|source|test|track|u|uid|user|uuid|v|visit|visitor|web|wp|x|xsrf)[\W_]*\*$/i

/** What services of these purposes put into pages. */
const embedKinds: Readonly<Record<string, readonly string[]>> = {
  audio: ['audio'],
  booking: ['booking'],
  chat: ['chat'],
  comments: ['post'],
  forms: ['form'],
  maps: ['map'],
  payment: ['payment'],
  reviews: ['reviews'],
  social: ['post', 'video'],
  surveys: ['form'],
  video: ['video'],
}

/** Code alone, though with such a purpose. */
const withoutEmbeds = ['brandmetrics', 'openweb-ads', 'usabilla']

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

  it('names its sources at its head, with the day they were read', () => {
    const [head = ''] = readFileSync(new URL(`${file}.ts`, folder), 'utf8').split(/^import|^export/m)
    if (ownServices.includes(file)) return expect(head).toMatch(/^\/\/ /)
    expect(head).toMatch(/^\/\/ /)
    expect(head).toMatch(/https:\/\/\S+/)
    expect(head).toMatch(/\b20\d\d-[01]\d-[0-3]\d\b/)
  })

  it('names cookies that can exist, each once', () => {
    for (const { name } of cookies) expect(name).toMatch(/^[\w!#$%&'+./:^`|~-]*\*?[\w!#$%&'+./:^`|~-]*$/)
    expect(new Set(cookies.map(({ name }) => name)).size).toBe(cookies.length)
  })

  it('names no cookie by a pattern so short that it means half the web', () => {
    for (const { name } of cookies.filter((cookie) => cookie.name.includes('*'))) {
      const [start = '', end = ''] = name.split('*')
      expect(start.length >= 3 || start.length + end.length >= 8, name).toBe(true)
    }
  })

  it('gives lifetimes in whole seconds', () => {
    for (const { name, lifetime = 0 } of cookies) expect(Number.isInteger(lifetime) && lifetime >= 0 && lifetime <= 20 * year, name).toBe(true)
  })

  it('moves a cookie to another category only for one that exists', () => {
    for (const { category } of cookies) if (category !== undefined) expect(builtIn).toContain(category)
  })

  it('frees by a beginning only what is surely its own', () => {
    const essential = cookies.filter((cookie) => (cookie.category ?? service.category) === 'essential' && cookie.name.includes('*'))
    for (const { name } of essential) {
      expect(name).not.toMatch(usualBeginnings)
      expect(name.length, name).toBeGreaterThanOrEqual(7)
    }
  })

  it('writes addresses as a host, in lower case, with an optional path', () => {
    for (const url of service.urls ?? []) expect(url).toMatch(/^(\*(?=\/)|(\*\.)?[a-z\d-]+(\.([a-z\d-]+|\*))+)([/?]\S+)?$/)
    expect(new Set(service.urls).size).toBe(service.urls?.length ?? 0)
  })

  it('frees no address by a wildcard other than for subdomains', () => {
    if (service.category !== 'essential') return
    for (const url of service.urls ?? []) expect(url.replace(/^\*\./, '')).not.toContain('*')
  })

  it("names a policy's sources as hosts, by kinds of request that exist", () => {
    for (const [kind, hosts] of Object.entries(service.sources ?? {})) {
      expect(['script', 'connect', 'img', 'frame', 'style', 'font', 'media', 'worker', 'form']).toContain(kind)
      for (const host of hosts ?? []) expect(host).toMatch(/^((https|wss):\/\/)?(\*\.)?[a-z\d-]+(\.[a-z\d-]+)+(:\d+)?(\/\S*)?$/)
    }
  })

  it('says what a policy must name, where no policy can name the hosts of its addresses', () => {
    const hosts = (service.urls ?? []).map((url) => url.replace(/[/?].*/, ''))
    if (hosts.some((host) => host.endsWith('.*'))) expect(Object.keys(service.sources ?? {})).toContain('script')
  })

  it('has snippets of more than a usual word', () => {
    for (const text of service.snippets ?? []) expect(text).toMatch(/\S{4,}/)
  })

  it('says what its embeds show, as its purpose does', () => {
    const kinds = embedKinds[service.purpose as string]
    if (kinds && !withoutEmbeds.includes(file)) expect(kinds).toContain(service.embed)
    if (service.embed && kinds) expect(kinds).toContain(service.embed)
  })

  it('makes calls that are data', () => {
    const { default: first = [], grant = [], revoke = [], stops } = service.consent ?? {}
    for (const step of [...first, ...grant, ...revoke]) expect(JSON.parse(JSON.stringify(step))).toEqual(step)
    if (stops) expect(revoke, 'what stops must be told').not.toEqual([])
  })

  it('names storage keys, each once in its area', () => {
    const keys = (service.storage ?? []).map(({ key, area }) => `${area ?? 'local'} ${key}`)
    for (const key of keys) expect(key).toMatch(/^(local|session|indexed-db|cache|service-worker) \S.+$/)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('the catalogue as a whole', () => {
  it('has one file for each service and one service for each file', () => {
    expect(catalogue.map(({ id }) => id).sort()).toEqual([...files].sort())
  })

  it('claims no cookie and no address for two services', () => {
    // On a domain of their vendor's several services may share one.
    const cookies = catalogue.flatMap((service) => (service.cookies ?? []).filter(({ thirdParty }) => !thirdParty).map(({ name }) => name))
    const urls = catalogue.flatMap((service) => service.urls ?? [])
    expect(cookies.filter((name, index) => cookies.indexOf(name) !== index)).toEqual([])
    expect(urls.filter((url, index) => urls.indexOf(url) !== index)).toEqual([])
  })

  it('frees no name that another service needs consent for', () => {
    const all = catalogue.flatMap(({ id, category, cookies = [] }) =>
      cookies.map((cookie) => ({ id, name: cookie.name, category: cookie.category ?? category })),
    )
    const freeing = all.filter(({ category, name }) => category === 'essential' && name.includes('*'))
    for (const { name, id } of all.filter(({ category }) => category !== 'essential')) {
      for (const free of freeing) if (free.id !== id) expect(matchesName(free.name, name.replace('*', '')), `${free.id} frees ${name}`).toBe(false)
    }
  })

  it("recognises each snippet as one service's", () => {
    const snippets = catalogue.flatMap((service) => service.snippets ?? [])
    expect(snippets.filter((text, index) => snippets.indexOf(text) !== index)).toEqual([])
  })
})

describe('what needs consent', () => {
  it('R-L19, R-E8: is every tag of Google’s that measures, advertises or loads others, under any law', () => {
    for (const id of ['google-analytics', 'google-ads', 'google-ad-manager', 'google-tag-manager', 'google-optimize']) {
      const service = catalogue.find((one) => one.id === id)
      expect(['analytics', 'marketing'], id).toContain(service?.category)
      expect(service?.exempt, id).toBeUndefined()
    }
  })

  it('R-L20: is reCAPTCHA, though it is there for security', () => {
    expect(catalogue.find(({ id }) => id === 'recaptcha')?.category).not.toBe('essential')
  })
})
