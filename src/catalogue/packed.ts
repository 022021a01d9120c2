import type { Service, ServiceCookie, ServiceStorage } from '../core/service.js'

/**
 * Services as text, made by tools/pack.mjs: a service a line, its parts separated by `;`, in a part words separated by spaces. Only what a page can
 * see of them: all else, of other domains too, is in the file of each service.
 *
 * - a letter for its category, its id, and `=` and its name where that is not the id in words
 * - its purpose, which an answer is given to
 * - its urls: `+` before a host that is meant with its subdomains, `.` before one that is meant by them alone
 * - its cookies: `m=` before one of another category
 * - its storage: the number of its area and `=` before what is not in `localStorage`, `m=` likewise
 * - where its vendor has calls of consent: `!`, or, as JSON, those of them that set a global before its script runs
 *
 * A part is read when it is first asked for: most services of a file are never met. Until then it is inherited, and none of the service's own.
 */
export function unpack(text: string): Service[] {
  return text.split('\n').map((line) => {
    const [id = ''] = line.slice(1).split(/[=;]/)
    return Object.assign(Object.create(packed, { line: { value: line } }), { id, category: categoryOf(line) ?? 'marketing' })
  })
}

const listOf =
  <Item>(toItem: (word: string) => Item | readonly Item[]) =>
  (text: string) =>
    text ? text.split(' ').flatMap(toItem) : undefined

/** How the parts of a line are read, in their order. */
const readers: readonly (readonly [name: keyof Service, read: (text: string, id: string) => unknown])[] = [
  ['name', (head, id) => head.split('=')[1] ?? inWords(id)],
  ['purpose', (purpose) => purpose || undefined],
  ['urls', listOf(toUrls)],
  ['cookies', listOf(toCookie)],
  ['storage', listOf(toStorage)],
  ['consent', (calls) => (calls === '!' ? {} : calls ? { default: JSON.parse(calls) } : undefined)],
]

const packed = {}
for (const [index, [part, read]] of readers.entries()) {
  const define = (service: object, value: unknown) => Object.defineProperty(service, part, { value, configurable: true, enumerable: true, writable: true })
  Object.defineProperty(packed, part, {
    get(this: Service & { readonly line: string }) {
      define(this, read(this.line.split(';')[index] ?? '', this.id))
      return this[part]
    },
    set(value) {
      define(this, value)
    },
  })
}

/** `google-ads` is Google Ads. */
export const inWords = (id: string) => id.replace(/(^|-)(.)/g, (_, dash: string, letter: string) => (dash && ' ') + letter.toUpperCase())

const categoryOf = (letter: string) => ['essential', 'functional', 'analytics', 'marketing'].find((category) => category[0] === letter[0])

function toUrls(url: string): readonly string[] {
  return url[0] === '+' ? [url.slice(1), `*.${url.slice(1)}`] : [url[0] === '.' ? `*${url}` : url]
}

/** A word without what stands before it, and that: the number of an area, the letter of a category. */
const split = (word: string) => /^(?:(\d)=)?(?:([a-z])=)?(.*)/.exec(word) ?? []

function toCookie(word: string): ServiceCookie {
  const [, , category, name = ''] = split(word)
  return { name, ...(category && { category: categoryOf(category) }) }
}

function toStorage(word: string): ServiceStorage {
  const [, area, category, key = ''] = split(word)
  return { key, ...(area && { area: areas[Number(area)] }), ...(category && { category: categoryOf(category) }) }
}

/** By their numbers. */
export const areas: readonly ServiceStorage['area'][] = ['local', 'session', 'indexed-db', 'cache', 'service-worker']
