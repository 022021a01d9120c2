import type { Service } from '../core/service.js'
import type { Finding } from './view.js'

/** HTML that says outright what was found: services by their ids, moved ones by their category too, and one to fill in for each unknown host. */
export function configurationOf(findings: readonly Finding[], used: readonly Service[], known: ReadonlyMap<string, Service>): string {
  const ids = [...new Set([...used.map(({ id }) => id), ...findings.flatMap(({ service }) => service ?? [])])].filter((id) => id !== 'biscotte').sort()
  const hosts = [
    ...new Set(findings.filter(({ what, confidence }) => confidence === 0 && /^(script|frame|request)$/.test(what)).map(({ name }) => new URL(name).host)),
  ]
  const cookies = findings.filter(({ what, confidence }) => what === 'cookie' && confidence === 0).map(({ name }) => ({ name }))
  const services = [
    ...ids.map((id) =>
      named(
        id,
        used.find((service) => service.id === id),
        known.get(id),
      ),
    ),
    ...hosts.map((host) => ({ id: host.replace(/\W+/g, '-'), name: host, category: 'marketing', urls: [host] })),
    ...(cookies.length > 0 ? [{ id: 'unknown-cookies', name: 'Unknown cookies', category: 'marketing', cookies }] : []),
  ]
  if (services.every((service) => typeof service === 'string')) return `<script src="/biscotte.js" data-services="${services.join(' ')}"></script>`
  const config = JSON.stringify({ services }, null, 2).replaceAll('<', '\\u003c')
  return `<script type="application/json" data-biscotte-config>\n${config}\n</script>\n<script src="/biscotte.js"></script>`
}

function named(id: string, service: Service | undefined, known: Service | undefined): string | Service {
  if (!known) return service ?? id
  return service && service.category !== known.category ? `${id}:${service.category}` : id
}
