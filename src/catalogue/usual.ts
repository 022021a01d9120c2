import type { Service } from '../core/service.js'
import { usualHosts } from './usual-hosts.js'
import { type Usual, usualNames } from './usual-names.js'

const words = (text = '') => text.split(/\s+/).filter(Boolean)

/** `example.com` stands for its subdomains too; what has more, or a path, for itself. */
const hosts = (url: string) => (/^[^./]+\.[^./]+$/.test(url) ? [url, `*.${url}`] : [url])

const asService = ({ name, category, cookies, keys, urls }: Usual): Service => ({
  id: '',
  name,
  category,
  cookies: words(cookies).map((name) => ({ name })),
  storage: words(keys).map((key) => ({ key })),
  urls: words(urls).flatMap(hosts),
})

const all = () => [...usualNames, ...usualHosts].map(asService)

/** What is well known and belongs to no service, in the shape of services without an id. */
export const usual: readonly Service[] = /* @__PURE__ */ all()
