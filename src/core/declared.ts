import type { Category } from './config.js'
import { builtIn, givenAs, readBareServices } from './decisions.js'
import { meetsExemption } from './exemption.js'
import type { Report } from './report.js'
import type { Service } from './service.js'
import { isAddress, isBoolean, isId, isListOf, isObject, isString, isText } from './shapes.js'

// What `readDecisions` leaves: the rest of categories and services, and what is to be said of them.

/** The built-in categories, and the site's own. */
export function readCategories(given: readonly unknown[] = [], report: Report): readonly Category[] {
  const categories = new Map<string, Category>(builtIn.map((id) => [id, { id }]))
  for (const category of given) {
    if (!isObject(category) || !isId(category.id)) {
      report('bad-category', [category])
      continue
    }
    if (categories.has(category.id) && !builtIn.includes(category.id)) report('duplicate-id', [category.id, 'categories'])
    categories.set(category.id, cleanCategory(category, report))
  }
  return [...categories.values()]
}

function cleanCategory({ id, ...given }: Record<string, unknown>, report: Report): Category {
  const category: Record<string, unknown> = { id }
  for (const part of ['title', 'description']) {
    if (isText(given[part])) category[part] = given[part]
    else if (given[part] !== undefined) report('bad-category', [id, part, given[part]])
  }
  if (isBoolean(given.sold)) category.sold = given.sold
  else if (given.sold !== undefined) report('bad-category', [id, 'sold', given.sold])
  return category as unknown as Category
}

/** The services that the site names, each once. Ids that are not known are no fault while `more` may be known later. */
export function readServices(
  given: readonly unknown[] = [],
  categories: readonly Category[],
  catalogue: readonly Service[],
  report: Report,
  more = false,
): readonly Service[] {
  const services = given.flatMap((entry) => readService(entry, categories, catalogue, report, more) ?? [])
  const ids = services.map(({ id }) => id)
  const repeated = services.filter(({ id }, index) => ids.indexOf(id) < index)
  for (const { id } of repeated) report('duplicate-id', [id, 'services'])
  for (const { id } of categories) if (ids.includes(id)) report('duplicate-id', [id])
  const decisive = services.filter((service) => service.category !== 'essential' || !repeated.includes(service))
  return readBareServices(decisive, categories)
}

function readService(entry: unknown, categories: readonly Category[], catalogue: readonly Service[], report: Report, more: boolean): Service | undefined {
  const given = givenAs(entry)
  const known = catalogue.find((service) => service.id === given.id)
  if (!isId(given.id) || (!known && given.category === undefined)) {
    if (!more || !isId(given.id)) report('unknown-service', [entry])
    return undefined
  }
  // What is known may be inherited: packed services are.
  const service = cleanService(Object.assign(Object.create(known ?? null), given), report)
  if (known && service.category === 'essential' && /^(analytics|marketing)$/.test(known.category))
    report('tracker-essential', `"${known.id}" is filed under essential, and is known as ${known.category}.`)
  if (!categories.some((category) => category.id === service.category)) report('unknown-category', [service, categories])
  return service
}

/** Keeps what has the right shape; a broken part is dropped and said, the service stays and is still asked for. */
function cleanService(given: Record<string, unknown>, report: Report): Service {
  const parts: Record<string, (value: unknown) => boolean> = {
    name: isString,
    purpose: isText,
    vendor: (value) => isObject(value) && isString(value.name) && isString(value.country) && isAddress(value.privacy),
    urls: (value) => isListOf(value, isString),
    snippets: (value) => isListOf(value, isString),
    sources: (value) => isObject(value) && Object.values(value).every((hosts) => isListOf(hosts, isString)),
    cookies: (value) => isListOf(value, (cookie) => isObject(cookie) && isString(cookie.name)),
    storage: (value) => isListOf(value, (item) => isObject(item) && isString(item.key)),
    embed: isString,
    consent: (value) => isObject(value) && Object.values(value).every((part) => isBoolean(part) || isString(part) || isListOf(part, isCall)),
    exempt: (value) => meetsExemption(value, isListOf<object>(given.cookies, isObject) ? given.cookies : undefined, given.retention),
    retention: (value) => typeof value === 'number',
  }
  const service: Record<string, unknown> = { id: given.id, name: given.id, category: isString(given.category) ? given.category : typeof given.category }
  for (const [part, test] of Object.entries(parts)) {
    if (given[part] === undefined) continue
    if (test(given[part])) service[part] = given[part]
    else report('bad-service', [given.id, part])
  }
  return service as unknown as Service
}

const isCall = (value: unknown) =>
  typeof value === 'function' ||
  (isObject(value) && (isString(value.set) || ((isString(value.call) || isString(value.push) || isString(value.queue)) && Array.isArray(value.args))))
