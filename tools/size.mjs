import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const dist = new URL('../dist/', import.meta.url)

/** Bytes of a file as it is, and as servers send it. */
export function sizeOf(name) {
  const raw = readFileSync(new URL(name, dist))
  return {
    name,
    raw: raw.length,
    gzip: gzipSync(raw, { level: 9 }).length,
    brotli: brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const locales = readdirSync(new URL('locales/', dist)).map((name) => `locales/${name}`)
  console.table(
    Object.fromEntries(
      ['biscotte.js', 'biscotte.core.js', 'ui.js', 'preferences.js', 'themes.js', 'placeholder.js', 'regions.js', 'messages.js', ...locales]
        .map((name) => [name, sizeOf(name)])
        .map(([name, { raw, gzip, brotli }]) => [name, { raw, gzip, brotli }]),
    ),
  )
}
