// `npm run catalogue`, and every check, build and test by itself: writes src/catalogue/all.ts, the table of contents of the
// services. A service is one file in src/catalogue/services/ and no list names it; so the table is not in git.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

const services = new URL('../src/catalogue/services/', import.meta.url)
const place = new URL('../src/catalogue/all.ts', import.meta.url)

/** Ids of all services, which are the names of their files. */
export const serviceIds = () =>
  readdirSync(services)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3))
    .sort()

/** What a service's file exports: `google-analytics.ts` exports `googleAnalytics`. */
function exportOf(id) {
  const [, name] = /^export const (\w+) =/m.exec(readFileSync(new URL(`${id}.ts`, services), 'utf8')) ?? []
  if (!name) throw new Error(`src/catalogue/services/${id}.ts exports no service: write "export const … = { … } satisfies Service".`)
  return name
}

function contents() {
  const entries = serviceIds().map((id) => ({ id, name: exportOf(id) }))
  return `// Made by tools/catalogue.mjs from the files in services/: a change here is lost.
import type { Service } from '../core/service.js'
${entries.map(({ id, name }) => `import { ${name} } from './services/${id}.js'`).join('\n')}

export {
${entries.map(({ name }) => `  ${name},`).join('\n')}
}

/** Every service known here. */
export const catalogue: readonly Service[] = [
${entries.map(({ name }) => `  ${name},`).join('\n')}
]
`
}

/** Leaves the file alone when it is as it should be, so that nobody who watches it starts anew. */
export function writeContents() {
  const text = contents()
  if (!existsSync(place) || readFileSync(place, 'utf8') !== text) writeFileSync(place, text)
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeContents()
