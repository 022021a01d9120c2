import { catalogue } from './all.js'
import { createSorter, type Sorter } from './sorter.js'

export * from './all.js'
export { matchesCookie, matchesUrl } from './match.js'
export { allowServices, basePolicy, policySources, sourcesOf } from './policy.js'
export { createSorter, type Sorted, type Sorter } from './sorter.js'

const sorter = /* @__PURE__ */ createSorter(catalogue)

/** Sorts a cookie over the whole catalogue: `sortCookie('_ga_ABC')` is analytics, of the service `google-analytics`. See `Sorter`. */
export const sortCookie: Sorter['sortCookie'] = (name, domain) => sorter.sortCookie(name, domain)

/** Sorts an address over the whole catalogue. See `Sorter`. */
export const sortUrl: Sorter['sortUrl'] = (url) => sorter.sortUrl(url)

/** Sorts an inline script over the whole catalogue. See `Sorter`. */
export const sortSnippet: Sorter['sortSnippet'] = (text) => sorter.sortSnippet(text)

/** Sorts a storage key over the whole catalogue. See `Sorter`. */
export const sortStorageKey: Sorter['sortStorageKey'] = (key) => sorter.sortStorageKey(key)
