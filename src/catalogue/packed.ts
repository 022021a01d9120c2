import type { Purpose, Service, ServiceCookie, ServiceStorage } from '../core/service.js'

/**
 * Services as text, made by tools/pack.mjs: a service a line, its parts separated by `;`, in a part words separated by spaces.
 *
 * - a letter for its category, its id, and `=` and its name where that is not the id in words
 * - its purpose, which an answer is given to
 * - its urls: `+` before a host that is meant with its subdomains, `.` before one that is meant by them alone
 * - its cookies: `>` before one of the vendor's own domain, `@` before one that only a server sees, `m=` before one of another category
 * - its storage: `>` likewise, the number of its area and `=` before what is not in `localStorage`, `m=` likewise
 * - its consent calls, as JSON
 */
export function unpack(text: string): Service[] {
  return text.split('\n').map((line) => {
    const [head = '', purpose, urls, cookies, storage, ...consent] = line.split(';')
    const [id = '', name] = head.slice(1).split('=')
    return {
      id,
      name: name ?? inWords(id),
      category: categoryOf(head) ?? 'marketing',
      ...(purpose && { purpose: purpose as Purpose }),
      ...(urls && { urls: urls.split(' ').flatMap(toUrls) }),
      ...(cookies && { cookies: cookies.split(' ').map(toCookie) }),
      ...(storage && { storage: storage.split(' ').map(toStorage) }),
      ...(consent[0] && { consent: JSON.parse(consent.join(';')) }),
    }
  })
}

/** `google-ads` is Google Ads. */
export const inWords = (id: string) => id.replace(/(^|-)(.)/g, (_, dash: string, letter: string) => (dash && ' ') + letter.toUpperCase())

const categoryOf = (letter: string) => ['essential', 'functional', 'analytics', 'marketing'].find((category) => category[0] === letter[0])

const toUrls = (url: string) => (url[0] === '+' ? [url.slice(1), `*.${url.slice(1)}`] : url[0] === '.' ? [`*${url}`] : [url])

function toCookie(word: string): ServiceCookie {
  const [, thirdParty, httpOnly, category, name = ''] = /^(>?)(@?)(?:(.)=)?(.*)/.exec(word) ?? []
  return { name, ...(thirdParty && { thirdParty: true }), ...(httpOnly && { httpOnly: true }), ...(category && { category: categoryOf(category) }) }
}

function toStorage(word: string): ServiceStorage {
  const [, thirdParty, area, category, key = ''] = /^(>?)(?:(\d)=)?(?:([a-z])=)?(.*)/.exec(word) ?? []
  return { key, ...(thirdParty && { thirdParty: true }), ...(area && { area: areas[Number(area)] }), ...(category && { category: categoryOf(category) }) }
}

/** By their numbers. */
export const areas: readonly ServiceStorage['area'][] = ['local', 'session', 'indexed-db', 'cache', 'service-worker']
