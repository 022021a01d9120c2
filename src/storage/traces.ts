import { matchesName } from '../core/match.js'
import type { Service, ServiceStorage } from '../core/service.js'

/** Decides by name what goes: declared by a service in `gone`, and by none in `kept`. */
export interface Traces {
  readonly cookie: (name: string) => boolean
  readonly stored: (area: NonNullable<ServiceStorage['area']>, key: string) => boolean
  /** Areas in which anything is declared to go. */
  readonly areas: ReadonlySet<string>
}

const cookiesOf = (service: Service) => (service.cookies ?? []).filter((cookie) => !cookie.thirdParty)

/** A service's own essential cookies, such as the mark of an opt-out, are not erased with the rest, even where a wider pattern of it means them too. */
const leaves =
  (name: string) =>
  (service: Service): boolean => {
    const meant = cookiesOf(service).filter((cookie) => matchesName(cookie.name, name))
    return meant.length > 0 && meant.every((cookie) => (cookie.category ?? service.category) !== 'essential')
  }

const storageOf = (service: Service) => (service.storage ?? []).filter((item) => !item.thirdParty)

export function tracesOf(gone: readonly Service[], kept: readonly Service[]): Traces {
  const matchesCookie = (name: string) => (service: Service) => cookiesOf(service).some((cookie) => matchesName(cookie.name, name))
  const matchesStored = (area: string, key: string) => (service: Service) =>
    storageOf(service).some((item) => (item.area ?? 'local') === area && matchesName(item.key, key))
  return {
    cookie: (name) => gone.some(leaves(name)) && !kept.some(matchesCookie(name)),
    stored: (area, key) => gone.some(matchesStored(area, key)) && !kept.some(matchesStored(area, key)),
    areas: new Set(gone.flatMap((service) => storageOf(service).map((item) => item.area ?? 'local'))),
  }
}
