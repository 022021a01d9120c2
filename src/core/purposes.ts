import { shorten } from './record.js'
import type { Purpose, Service, Text } from './service.js'

/**
 * What a service does, in two characters for each purpose of its own, its cookies and its storage: short enough for the
 * record. The site's own texts count as one purpose, since they change with the language.
 */
export function marksOf({ purpose, cookies = [] }: Service): readonly string[] {
  const purposes = [purpose, ...cookies.map((cookie) => cookie.purpose)].filter((one) => one !== undefined)
  return purposes.map((one) => markOf(one))
}

/** Whether a service does something that it did not do when it was agreed to. */
export const hasGrown = (agreed: string | undefined, service: Service | undefined): boolean =>
  !!agreed && !!service && marksOf(service).some((mark) => !agreed.match(/../g)?.includes(mark))

export const markOf = (purpose: Purpose | Text): string => shorten(typeof purpose === 'string' && /^[a-z]+$/.test(purpose) ? purpose : '').slice(-2)
