// Content-Security-Policies from what services load, in the grammar of https://www.w3.org/TR/CSP3/. Pure: used in the page, on
// servers and at build time alike.
import type { Service, SourceKind } from '../core/service.js'

/** Hosts by kind of request, as a policy names them. */
export type Sources = Readonly<Partial<Record<SourceKind, readonly string[]>>>

const kinds: readonly SourceKind[] = ['script', 'connect', 'img', 'frame', 'style', 'font', 'media', 'worker', 'form']

/** What services without `sources` of their own are allowed: what nearly all of them load. */
const usual: readonly SourceKind[] = ['script', 'connect', 'img', 'frame']

/** Where a directive takes its list from when the policy does not name it. https://www.w3.org/TR/CSP3/#directive-fallback-list */
const fallbacks: Readonly<Record<string, readonly string[]>> = {
  'frame-src': ['child-src', 'default-src'],
  'worker-src': ['child-src', 'script-src', 'default-src'],
  'form-action': [],
}

/** What a policy must allow for a service to work: its `sources`, or the hosts of its `urls` for scripts, connections, images and frames. */
export function sourcesOf({ sources, urls = [] }: Pick<Service, 'sources' | 'urls'>): Sources {
  if (sources) return sources
  const hosts = [...new Set(urls.flatMap((pattern) => toSource(pattern) ?? []))]
  return hosts.length > 0 ? Object.fromEntries(usual.map((kind) => [kind, hosts])) : {}
}

/**
 * The policy of a page that loads nothing from anybody but itself and the hosts named. `'unsafe-inline'` and `'unsafe-eval'` allow what
 * the page's own code may have done so far, since keeping others out is the point; `data:` and `blob:` ask nobody for anything. `active`
 * lets pictures, fonts and media of any host pass, and so every pixel in the page's HTML.
 */
export function basePolicy({ hosts = [], lock }: { readonly hosts?: readonly string[] | undefined; readonly lock?: string | undefined } = {}): string {
  const own = ["'self'", "'unsafe-inline'", "'unsafe-eval'", 'data:', 'blob:', ...hosts.filter(isSource)].join(' ')
  const anybody = ['img-src', 'font-src', 'media-src'].map((directive) => `${directive} * data: blob:`)
  return [`default-src ${own}`, ...(lock === 'active' ? anybody : [])].join('; ')
}

/** A policy with what these services load added to each directive, and nothing else changed. What is no host is left out. */
export function allowServices(policy: string, services: readonly Service[]): string {
  const directives = parsePolicy(policy)
  const said = new Set(directives.keys())
  for (const service of services) {
    for (const [kind, hosts] of Object.entries(sourcesOf(service))) {
      for (const name of namesOf(kind, said)) {
        const list = directives.get(name) ?? inherited(name, directives)
        if (list) directives.set(name, add(list, hosts.filter(isSource)))
      }
    }
  }
  return [...directives].map(([name, list]) => [name, ...list].join(' ')).join('; ')
}

/**
 * What a policy of the site's own must name for these services, as directives to add to it: `before` a yes, for the essential ones, and `after`
 * a yes to all. `script-src https://…; connect-src …`; `''` where nothing is needed.
 */
export function policySources(services: readonly Service[]): { readonly before: string; readonly after: string } {
  const print = (those: readonly Service[]) =>
    kinds
      .map((kind) => [kind === 'form' ? 'form-action' : `${kind}-src`, ...new Set(those.flatMap((service) => sourcesOf(service)[kind] ?? []).filter(isSource))])
      .filter(({ length }) => length > 1)
      .map((directive) => directive.join(' '))
      .join('; ')
  return { before: print(services.filter(({ category }) => category === 'essential')), after: print(services) }
}

/** The hosts that a policy names, whatever for. */
export const hostsIn = (policy: string): readonly string[] => [...new Set([...parsePolicy(policy).values()].flat().filter(isSource))]

/** The first of two directives of one name counts, as in browsers. */
function parsePolicy(policy: string): Map<string, readonly string[]> {
  const directives = new Map<string, readonly string[]>()
  for (const part of policy.split(';')) {
    const [name = '', ...list] = part.trim().split(/\s+/)
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), list)
  }
  return directives
}

/** Scripts have a second directive, for elements, that wins where it is named; so have styles. */
function namesOf(kind: string, said: ReadonlySet<string>): readonly string[] {
  if (kind === 'form') return ['form-action']
  // `<object>` and `<embed>` are frames by another name; what the site itself says of them stands.
  if (kind === 'frame') return said.has('object-src') ? ['frame-src'] : ['frame-src', 'object-src']
  const exact = `${kind}-src-elem`
  return said.has(exact) ? [`${kind}-src`, exact] : [`${kind}-src`]
}

const inherited = (name: string, directives: ReadonlyMap<string, readonly string[]>) =>
  (fallbacks[name] ?? ['default-src']).map((other) => directives.get(other)).find((list) => list !== undefined)

function add(list: readonly string[], hosts: readonly string[]): readonly string[] {
  if (list.includes('*') || hosts.length === 0) return list
  return [...new Set([...list.filter((source) => source !== "'none'"), ...hosts])]
}

/** A host with optional scheme, port and path. Keywords, and what could end a directive or an attribute, are none. */
const isSource = (text: string): boolean => /^(?:[a-z][a-z\d+.-]*:\/\/)?(?:\*\.)?[a-z\d_-]+(?:\.[a-z\d_-]+)*(?::(?:\d+|\*))?(?:\/[\w./~%-]*)?$/i.test(text)

/**
 * A pattern of `urls` as a source: exact where the pattern has a query, else the folder it lies in, since a policy knows no `*` in paths.
 * `undefined` for hosts it cannot name (`www.google.*`).
 */
function toSource(pattern: string): string | undefined {
  const [, host = '', path = ''] = /^(?:\w*:?\/\/)?([^/?]*)([^?]*)/.exec(pattern) ?? []
  const folder = path.split('*')[0]?.replace(/[^/]*$/, '') ?? ''
  const source = host + (/^[^*]*\?/.test(pattern) ? path : folder === '/' ? '' : folder)
  return isSource(source) ? source : undefined
}
