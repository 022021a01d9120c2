// What the build makes of the catalogue: its services as values, and packed into the text that src/catalogue/packed.ts reads.
import { build } from 'esbuild'
import { writeContents } from './catalogue.mjs'

const folder = new URL('../src/catalogue/', import.meta.url).pathname

/** `{ catalogue, top, common, areas, inWords, … }`, evaluated once. */
let loaded
export function loadCatalogue() {
  loaded ??= (async () => {
    writeContents()
    const contents = ['all', 'top', 'common', 'packed'].map((name) => `export * from './${name}.ts'`).join('\n')
    const { outputFiles } = await build({ stdin: { contents, resolveDir: folder }, bundle: true, format: 'esm', write: false })
    return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
  })()
  return loaded
}

/**
 * The packed texts, by how often their services are met: `top`, `common`, `rare`; and `calls`, every vendor's own calls of consent by service, which
 * only pages that tell a vendor need. Biscotte itself is in every file already.
 */
export async function packed() {
  const known = await loadCatalogue()
  const groupOf = ({ id }) => (known.top.includes(id) ? 'top' : known.common.includes(id) ? 'common' : id === 'biscotte' ? undefined : 'rare')
  const packGroup = (group) =>
    pack(
      known.catalogue.filter((service) => groupOf(service) === group),
      known,
    )
  return {
    top: packGroup('top'),
    common: packGroup('common'),
    rare: packGroup('rare'),
    calls: Object.fromEntries(known.catalogue.filter(({ consent }) => consent).map(({ id, consent }) => [id, consent])),
  }
}

/**
 * What a page recognises services by, and holds and erases them by. What no page can see, on other domains or for servers alone, is told by the file of
 * the service. By category and then by id: like stands beside like, which compresses better.
 */
const pack = (services, { areas, inWords }) =>
  [...services]
    .sort((a, b) => (a.category + a.id < b.category + b.id ? -1 : 1))
    .map(({ id, name = inWords(id), category, purpose = '', urls = [], cookies = [], storage = [], consent }) =>
      [
        `${category[0]}${id}${name === inWords(id) ? '' : `=${name}`}`,
        purpose,
        urls.flatMap((url) => fromUrl(url, urls)).join(' '),
        withoutCovered(cookies.filter(isSeen), category)
          .map((cookie) => `${own(cookie, category)}${cookie.name}`)
          .join(' '),
        storage
          .filter(isSeen)
          .map((item) => `${!item.area || item.area === 'local' ? '' : `${areas.indexOf(item.area)}=`}${own(item, category)}${item.key}`)
          .join(' '),
        consent ? firstOf(consent) : '',
      ]
        .join(';')
        .replace(/;+$/, ''),
    )
    .join('\n')

const isSeen = ({ thirdParty, httpOnly }) => !thirdParty && !httpOnly

const own = (item, category) => (item.category && item.category !== category ? `${item.category[0]}=` : '')

/** Globals that must stand before a vendor's script runs. */
const firstOf = ({ default: calls = [] }) => {
  const globals = calls.filter((call) => 'set' in call)
  return globals.length > 0 ? JSON.stringify(globals) : '!'
}

/** What a pattern of the same service says already need not be said again: lists that are shown come from the service's own file. */
function withoutCovered(cookies, category) {
  const kind = (cookie) => cookie.category ?? category
  const covers = (pattern, name) => {
    const [start, end] = pattern.split('*')
    return end !== undefined && pattern !== name && name.length >= pattern.length - 1 && name.startsWith(start) && name.endsWith(end)
  }
  return cookies.filter((cookie) => !cookies.some((other) => kind(other) === kind(cookie) && covers(other.name, cookie.name)))
}

function fromUrl(url, all) {
  if (url.startsWith('*.') && !url.includes('/')) return all.includes(url.slice(2)) ? [`+${url.slice(2)}`] : [url.slice(1)]
  return all.includes(`*.${url}`) ? [] : [url]
}
