import { catalogue, createSorter } from '/catalogue.js'

/** The site's own services stand in its configuration, the others in Biscotte's catalogue. Hosts by their real names. */
const configuration = document.querySelector('script[data-biscotte-config]')?.textContent ?? '{}'
const own = JSON.parse(configuration.replace(/\.localhost:\d+/g, '')).services ?? []
const services = [...catalogue, ...own.filter((service) => service.category)]
const { sortUrl, sortCookie } = createSorter(services)

export const nameOf = (id) => services.find((service) => service.id === id)?.name ?? id

const unknown = { category: 'unknown', service: undefined }

export const sortHit = ({ url }) => sortUrl(url) ?? unknown

export function sortKept({ name, area }) {
  if (area === 'cookie' || area === 'server') return sortCookie(name) ?? unknown
  const service = services.find(({ storage = [] }) =>
    storage.some((item) => (item.area ?? 'local') === area && (item.key.endsWith('*') ? name.startsWith(item.key.slice(0, -1)) : item.key === name)),
  )
  return service ? { category: service.category, service: service.id } : unknown
}
