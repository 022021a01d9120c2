import type { Purpose, Service, ServiceCookie, ServiceStorage } from '../core/service.js'

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
 */
export function unpack(text: string): Service[] {
  return text.split('\n').map((line) => {
    const [head = '', purpose, urls, cookies, storage, ...calls] = line.split(';')
    const [id = '', name] = head.slice(1).split('=')
    return {
      id,
      name: name ?? inWords(id),
      category: categoryOf(head) ?? 'marketing',
      ...(purpose && { purpose: purpose as Purpose }),
      ...(urls && { urls: urls.split(' ').flatMap(toUrls) }),
      ...(cookies && { cookies: cookies.split(' ').map(toCookie) }),
      ...(storage && { storage: storage.split(' ').map(toStorage) }),
      ...(calls[0] && { consent: calls[0] === '!' ? {} : { default: JSON.parse(calls.join(';')) } }),
    }
  })
}

/** `google-ads` is Google Ads. */
export const inWords = (id: string) => id.replace(/(^|-)(.)/g, (_, dash: string, letter: string) => (dash && ' ') + letter.toUpperCase())

const categoryOf = (letter: string) => ['essential', 'functional', 'analytics', 'marketing'].find((category) => category[0] === letter[0])

const toUrls = (url: string) => (url[0] === '+' ? [url.slice(1), `*.${url.slice(1)}`] : url[0] === '.' ? [`*${url}`] : [url])

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
