// What the build makes of the catalogue: its services as values, and packed into the text that src/catalogue/packed.ts reads.
import { build } from 'esbuild'
import { writeContents } from './catalogue.mjs'

const folder = new URL('../src/catalogue/', import.meta.url).pathname

/** `{ catalogue, top, areas, inWords, … }`, evaluated once. */
let loaded
export function loadCatalogue() {
  loaded ??= (async () => {
    writeContents()
    const contents = ['all', 'top', 'packed'].map((name) => `export * from './${name}.ts'`).join('\n')
    const { outputFiles } = await build({ stdin: { contents, resolveDir: folder }, bundle: true, format: 'esm', write: false })
    return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
  })()
  return loaded
}

/** The packed texts: all of the most used services; of the others their addresses, and what they leave behind. */
export async function packed() {
  const known = await loadCatalogue()
  const isTop = ({ id }) => known.top.includes(id)
  const others = known.catalogue.filter((service) => !isTop(service))
  return {
    top: pack(known.catalogue.filter(isTop), known),
    addresses: pack(
      others.map(({ id, category, purpose, urls, consent }) => ({ id, category, purpose, urls, consent })),
      known,
    ),
    traces: pack(
      others.filter(({ cookies, storage }) => cookies || storage).map(({ id, category, cookies, storage }) => ({ id, category, cookies, storage })),
      known,
    ),
  }
}

/** By category and then by id: like stands beside like, which compresses better. */
export const pack = (services, { areas, inWords }) =>
  [...services]
    .sort((a, b) => (a.category + a.id < b.category + b.id ? -1 : 1))
    .map(({ id, name = inWords(id), category, purpose = '', urls = [], cookies = [], storage = [], consent }) =>
      [
        `${category[0]}${id}${name === inWords(id) ? '' : `=${name}`}`,
        purpose,
        urls.flatMap((url) => fromUrl(url, urls)).join(' '),
        withoutCovered(cookies, category)
          .map(
            ({ name, thirdParty, httpOnly, category: own }) =>
              `${thirdParty ? '>' : ''}${httpOnly ? '@' : ''}${own && own !== category ? `${own[0]}=` : ''}${name}`,
          )
          .join(' '),
        storage
          .map(
            ({ key, area = 'local', thirdParty, category: own }) =>
              `${thirdParty ? '>' : ''}${area === 'local' ? '' : `${areas.indexOf(area)}=`}${own && own !== category ? `${own[0]}=` : ''}${key}`,
          )
          .join(' '),
        consent ? JSON.stringify(consent) : '',
      ]
        .join(';')
        .replace(/;+$/, ''),
    )
    .join('\n')

/** What a pattern of the same service says already need not be said again: lists that are shown come from the service's own file. */
function withoutCovered(cookies, category) {
  const kind = (cookie) => [cookie.thirdParty, cookie.httpOnly, cookie.category ?? category].join()
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
