import { createHash } from 'node:crypto'
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

/** The lock as it is pasted, and the source that allows it in a policy: https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export function readLock() {
  const text = readFileSync(new URL('lock.js', dist), 'utf8').trim()
  return { text, bytes: Buffer.byteLength(text), source: `'sha256-${createHash('sha256').update(text).digest('base64')}'` }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const locales = readdirSync(new URL('locales/', dist)).map((name) => `locales/${name}`)
  console.table(
    Object.fromEntries(
      [
        'biscotte.js',
        'biscotte.core.js',
        'biscotte.bundle.js',
        'ui.js',
        'ui.more.js',
        'late.js',
        'recording.js',
        'erase.js',
        'extras.js',
        'checks.js',
        'telling.js',
        'catalogue.common.js',
        'catalogue.rare.js',
        'preferences.js',
        'declaration.js',
        'themes.js',
        'lint.js',
        'placeholder.js',
        'regions.js',
        'receipts.js',
        'locked.js',
        'messages.js',
        ...locales,
      ]
        .map((name) => [name, sizeOf(name)])
        .map(([name, { raw, gzip, brotli }]) => [name, { raw, gzip, brotli }]),
    ),
  )
  const { bytes, source } = readLock()
  console.log(`lock.js: ${bytes} bytes, ${source}`)
}
