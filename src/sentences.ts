import { optionNames, words } from './core/options.js'

/** What was seen, by code, of what was handed to the report: words that a page without faults never loads. */
const sentences: Readonly<Record<string, (...facts: never[]) => string>> = {
  'bad-address': (value: string) => `"${value.slice(0, 60)}" is no address to load.`,
  'bad-category': (category: unknown, part?: string, value?: unknown) =>
    part ? `Category "${category}": its ${part} is ${text(value)}, not ${part === 'sold' ? 'true or false' : 'a text'}.` : `${text(category)} is no category.`,
  'bad-json': (error: Error) => `The configuration block is no JSON: ${error.message}.`,
  'bad-option': (name: string, value: unknown) =>
    name ? `Option "${name}" is ${text(value)}, not ${wanted[name] ?? 'that'}.` : `The configuration is ${text(value)}, not an object.`,
  'catalogue-missing': (file: string) => `${file} could not be loaded.`,
  'bad-service': (id: string, part: string) => `Service "${id}": its ${part} cannot be read.`,
  clobbered: (queue: string) => `An element is called "${queue}" like Google's queue.`,
  'consent-mode-advanced': () => 'Consent Mode runs in its advanced form.',
  'document-write': () => 'A released script called document.write.',
  'duplicate-id': (id: string, what?: string) => (what ? `Two ${what} are called "${id}".` : `"${id}" is a category; no service can have that id.`),
  'integration-failed': (name: string, error: unknown) => `The integration "${name}" failed: ${error}.`,
  'integration-missing': (name: string) => `The integration "${name}" could not be loaded.`,
  leak: (element: Element, ids: readonly string[]) => `${tag(element)} belongs to ${ids.join(', ')} and stood untagged.`,
  'late-missing': () => 'What was agreed to cannot be released.',
  'no-guard': () => 'The guard is asked for, and is not here.',
  nonce: (script: Element) => `${tag(script)} does not carry the page's nonce.`,
  'not-held': (element: Element, live?: boolean) => `${tag(element)} ${live ? 'has a type that runs' : 'stood with its real address'}.`,
  'not-stored': () => 'Neither cookies nor localStorage keep the answer.',
  'quarantine-full': (count: number, megabytes: number) => `More than ${count} calls, or ${megabytes} MB, wait for consent.`,
  stalled: (address: string, seconds: number) => `${address} has not answered for ${seconds} s.`,
  'started-twice': () => 'Biscotte already runs on this page.',
  'ui-failed': (what: string, error: unknown) => `${what} cannot be drawn: ${error}.`,
  'ui-missing': (what: string) => `${what} could not be loaded.`,
  'unknown-category': ({ id, category }: { id: string; category: string }, known: readonly { id: string }[]) =>
    `Service "${id}" names the category "${category}", which does not exist. Known: ${list(known)}.`,
  'unknown-host': (host: string, held: boolean) => `${host} belongs to no service that is known; it is ${held ? 'held' : 'let pass'}.`,
  'unknown-id': (named: Element | string, ids: readonly string[] = []) =>
    typeof named === 'string'
      ? `"${named}" is no category or service.${ids.length > 0 ? ` Known: ${ids.join(', ')}.` : ''}`
      : `${tag(named)} names ${ids.join(', ') || 'nothing'}, which is no category or service.`,
  'unknown-option': (name: string) => `There is no option "${name}". Known: ${optionNames.join(', ')}.`,
  'unknown-service': (entry: unknown) => `${text(entry)} is no service known here.`,
  untrusted: (what: string) => `A script clicked on ${what}.`,
}

/** What an option must be. */
const wanted: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries({
      'a list': ['services', 'categories'],
      'an address': ['policyUrl', 'logo', 'ui'],
      'a text': ['policyVersion', 'policyChanges', 'domain', 'language', 'css', 'nonce'],
      'a name or { name, contact }': ['controller', 'dpo', 'authority'],
      'true or false': ['hostOnly', 'closeButton', 'reload', 'debug'],
    }).flatMap(([what, names]) => names.map((name) => [name, what])),
  ),
  ...Object.fromEntries(Object.entries(words).map(([name, known]) => [name, known.join(', ')])),
  days: 'a number from 1 to 730',
  texts: 'an object of texts by language',
  launcher: 'true, false or a text',
  regime: 'a rule, a regime or a function',
  account: '{ read, write, clear }',
  receipts: 'an address or a function',
  handOver: 'a list of origins',
  hosts: 'a list of hosts',
  country: 'a country or a function',
  signals: "a list of 'gpc', 'dnt' and signals",
  guard: 'true, false or the guard',
  integrations: 'a list of integrations, or false',
}

/** The sentence of a code; facts without one are told as they are. */
export function sentenceOf(code: string, facts: readonly unknown[]): string {
  return (sentences[code] as ((...facts: readonly unknown[]) => string) | undefined)?.(...facts) ?? facts.join(' ')
}

const list = (known: readonly { id: string }[]) => known.map(({ id }) => id).join(', ')

/** The opening tag, short. */
function tag(element: Element): string {
  const names = ['id', 'data-consent', 'src', 'data-src'].filter((name) => element.hasAttribute(name))
  return `<${[element.localName, ...names.map((name) => `${name}="${element.getAttribute(name)?.slice(0, 60)}"`)].join(' ')}>`
}

function text(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 80)
  } catch {
    return typeof value
  }
}
