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

const storageOf = (service: Service) => (service.storage ?? []).filter((item) => !item.thirdParty)

/** What is essential of a service, such as the mark of an opt-out, is not erased with the rest, even where a wider pattern of it means it too. */
const goes = (service: Service, meant: readonly { readonly category?: string | undefined }[]) =>
  meant.length > 0 && meant.every(({ category = service.category }) => category !== 'essential')

export function tracesOf(gone: readonly Service[], kept: readonly Service[]): Traces {
  const cookies = (name: string, service: Service) => cookiesOf(service).filter((cookie) => matchesName(cookie.name, name))
  const stored = (area: string, key: string, service: Service) =>
    storageOf(service).filter((item) => (item.area ?? 'local') === area && matchesName(item.key, key))
  return {
    cookie: (name) => gone.some((service) => goes(service, cookies(name, service))) && !kept.some((service) => cookies(name, service).length > 0),
    stored: (area, key) => gone.some((service) => goes(service, stored(area, key, service))) && !kept.some((service) => stored(area, key, service).length > 0),
    areas: new Set(gone.flatMap((service) => storageOf(service).map((item) => item.area ?? 'local'))),
  }
}
