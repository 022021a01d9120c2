import { jar } from './jar.js'

/** Cookie and storage key of the record. */
export const name = 'biscotte'

/** Every copy of the record there is, in no order: same-named cookies of other paths and domains, and the mirror. */
export const readCopies = (): string[] => [...readCookies(), ...mirror((storage) => storage.getItem(name))].filter((text) => text !== '')

export const readCookies = (): string[] =>
  jar.cookie
    .split('; ')
    .filter((cookie) => cookie.startsWith(`${name}=`))
    .map((cookie) => decode(cookie.slice(name.length + 1)))

/** localStorage may be absent, throw at the mere name, or be full. */
export function mirror(use: (storage: Storage) => unknown): string[] {
  try {
    const found = use(localStorage)
    return typeof found === 'string' ? [found] : []
  } catch {
    return []
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
