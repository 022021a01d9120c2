import { catalogue } from './all.js'
import { createSorter, type Sorter } from './match.js'

export * from './all.js'
export { createSorter, matchesCookie, matchesUrl, type Sorted, type Sorter } from './match.js'

const sorter = /* @__PURE__ */ createSorter(catalogue)

/** Sorts a cookie over the whole catalogue: `sortCookie('_ga_ABC')` is `{ category: 'analytics', service: 'google-analytics' }`; `undefined` is unknown and needs consent. */
export const sortCookie: Sorter['sortCookie'] = (name) => sorter.sortCookie(name)

/** Sorts an address over the whole catalogue; `undefined` is unknown and needs consent. */
export const sortUrl: Sorter['sortUrl'] = (url) => sorter.sortUrl(url)
