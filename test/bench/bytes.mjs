// Where the bytes of a file in dist/ come from, module by module: built again with a source map, each minified character
// given to its module. The brotli share is what the file would lose without the module's characters, scaled to the whole.
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { decode } from '@jridgewell/sourcemap-codec'
import { rollup } from 'rollup'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A source of a map, as it is called in the project. */
export const nameOf = (source) => source.replace(/^(\.\.\/)+/, '').replace(/^.*node_modules\//, 'node_modules/')

const brotli = (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

/** What a first visit loads, in each of the ways, and what stands in for a held frame. */
const wanted = ['biscotte.core.js', 'biscotte.bundle.js', 'biscotte.js', 'ui.js', 'placeholder.js']

/** Code and source map of these files, by the build's own configuration. */
export async function buildWithMaps() {
  process.chdir(root)
  const { default: configurations } = await import('../../rollup.config.mjs')
  const found = {}
  for (const { output, ...input } of configurations) {
    const one = output.file?.replace('dist/', '')
    if (one ? !wanted.includes(one) : !wanted.some((name) => name in input.input || name.replace('.js', '') in input.input)) continue
    const bundle = await rollup({ ...input, onwarn: () => {} })
    const made = await bundle.generate({ ...output, sourcemap: true })
    for (const chunk of made.output) if (wanted.includes(chunk.fileName)) found[chunk.fileName] = { code: chunk.code, map: chunk.map }
    await bundle.close()
  }
  return found
}

/** For each character of `code` the index of its source, -1 where it has none. */
function ownersOf(code, map) {
  const owners = []
  const lines = decode(map.mappings)
  code.split('\n').forEach((line, row) => {
    let segment = 0
    const segments = lines[row] ?? []
    let owner = -1
    for (let column = 0; column <= line.length; column++) {
      while (segment < segments.length && segments[segment][0] <= column) {
        owner = segments[segment][1] ?? -1
        segment++
      }
      owners.push(owner)
    }
  })
  return owners.slice(0, code.length)
}

/** Modules of one file, the heaviest first: `{ name, raw, brotli }`, and what the whole weighs. */
export function attribute({ code, map }) {
  const owners = ownersOf(code, map)
  const total = brotli(code)
  const names = map.sources.map(nameOf)
  const rows = [-1, ...names.keys()].map((index) => {
    let rest = ''
    let raw = 0
    for (let at = 0; at < code.length; at++) {
      if (owners[at] === index) raw++
      else rest += code[at]
    }
    return { name: names[index] ?? '(wrapper)', raw, marginal: total - brotli(rest) }
  })
  const sum = rows.reduce((all, row) => all + row.marginal, 0)
  return {
    raw: code.length,
    brotli: total,
    modules: rows
      .filter((row) => row.raw > 0)
      .map(({ name, raw, marginal }) => ({ name, raw, brotli: Math.round((marginal / sum) * total), marginal }))
      .sort((a, b) => b.brotli - a.brotli),
  }
}
