import type { Service } from '../core/service.js'
import { cookieNames } from './cookies.js'
import { jar } from './jar.js'
import { tracesOf } from './traces.js'

/** Something a service that is not allowed may have left, and that a page cannot erase. */
export interface Leftover {
  readonly service: string
  /** Name or pattern of the cookie, or key of the storage. */
  readonly name: string
  /** `'third-party'` and `'http-only'` cannot even be seen from the page; `'kept'` is there and resists. */
  readonly why: 'third-party' | 'http-only' | 'kept'
}

export function findLeftovers(services: readonly Service[], kept: readonly Service[]): Leftover[] {
  const names = cookieNames(jar)
  return services.flatMap((service) => {
    const declared = [...(service.cookies ?? []), ...(service.storage ?? []).map(({ key, thirdParty }) => ({ name: key, thirdParty, httpOnly: false }))]
    const hidden = declared.flatMap(({ name, thirdParty, httpOnly }): Leftover[] =>
      thirdParty || httpOnly ? [{ service: service.id, name, why: thirdParty ? 'third-party' : 'http-only' }] : [],
    )
    const { cookie } = tracesOf([service], kept)
    return [...hidden, ...names.filter(cookie).map((name): Leftover => ({ service: service.id, name, why: 'kept' }))]
  })
}
