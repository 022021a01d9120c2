import { readdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import nodeResolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { bundle } from 'lightningcss'
import { rollup } from 'rollup'
import esbuild from 'rollup-plugin-esbuild'
import { writeContents } from './tools/catalogue.mjs'
import { languages, writeLanguages } from './tools/locales.mjs'
import { loadCatalogue, packed } from './tools/pack.mjs'

// Before anything imports it: this file is read by every build and every test.
writeContents()
writeLanguages()

/** `import css from './x.css?inline'`: the sheet, its imports within it, as minified text for `adoptedStyleSheets`. Vite reads the same line alike. */
const css = () => ({
  name: 'css-text',
  resolveId: (source, importer) => (source.endsWith('.css?inline') ? resolve(dirname(importer), source.replace('?inline', '')) : null),
  load(id) {
    if (!id.endsWith('.css')) return null
    return `export default ${JSON.stringify(bundle({ filename: id, minify: true }).code.toString())}`
  },
})

/** The banner's parts are drawn once, without Preact: see src/ui/still.ts. */
const still = () => ({
  name: 'still',
  resolveId: (source) => (source === 'preact/jsx-runtime' ? new URL('src/ui/jsx.ts', import.meta.url).pathname : null),
})

/** In the package, the UI, the placeholders and the locales stay files of their own, which a bundler makes chunks of. */
const lazy = () => ({
  name: 'lazy-files',
  resolveDynamicImport(source, importer) {
    if (source === './core/account.js') return { id: './account.js', external: 'absolute' }
    if (/^\.\/(ui|late|erase|extras|checks|placeholder|recording)\.js$/.test(source)) return { id: source, external: 'absolute' }
    if (source === './ui/more/index.js') return { id: './ui.more.js', external: 'absolute' }
    const part = /^\.\/(?:ui\/)?(preferences|declaration|themes|receipts|hand-over|regions|lint|inspect)\/index\.js$/.exec(source)?.[1]
    if (part) return { id: `./${part}.js`, external: 'absolute' }
    return { id: importer.includes('/src/locales/') ? source.replace('./', './locales/') : source, external: 'absolute' }
  },
})

/**
 * `import text from 'packed:top'` is a part of the catalogue, packed, and `packed:calls` every vendor's own calls. The file of a service is its value: no import of `day`
 * is left in it, so each can be fetched alone.
 */
const catalogue = () => ({
  name: 'catalogue',
  resolveId: (source) => (source.startsWith('packed:') ? source : null),
  async load(id) {
    if (id.startsWith('packed:')) return `export default ${JSON.stringify((await packed())[id.slice('packed:'.length)])}`
    const [, file] = /\/catalogue\/services\/([\w-]+)\.ts$/.exec(id) ?? []
    if (!file) return null
    const known = await loadCatalogue()
    const [name, service] = Object.entries(known).find(([, value]) => value.id === file) ?? []
    return `export const ${name} = ${JSON.stringify(service)}`
  },
})

const compile = [
  catalogue(),
  css(),
  nodeResolve({ extensions: ['.ts', '.tsx', '.mjs', '.js'] }),
  esbuild({ target: 'es2022', jsx: 'automatic', jsxImportSource: 'preact' }),
]
const banner = '/*! Biscotte | MIT */'
const preactBanner = '/*! Biscotte | MIT. Contains Preact | MIT | Copyright (c) 2015-present Jason Miller */'
const minifyAs = (format) => terser({ module: true, ecma: 2020, compress: { passes: 3, unsafe_arrows: true }, format: { comments: /^(!|# all)/, ...format } })
const minify = minifyAs({})
/** What every page keeps in memory: one character beyond Latin-1 would make the engine keep all of the file in two bytes each. */
const minifyAscii = minifyAs({ ascii_only: true })

/** The lock: pasted into pages, so every byte of it is in every page. */
const lock = {
  input: 'src/lock/lock.ts',
  output: { file: 'dist/lock.js', format: 'iife', strict: false },
  plugins: [...compile, minify],
}

/** `import text from 'text:lock'`: the lock as it is pasted, for `inspect()` to print. */
export const lockText = () => ({
  name: 'lock-text',
  resolveId: (source) => (source === 'text:lock' ? source : null),
  async load(id) {
    if (id !== 'text:lock') return null
    const bundle = await rollup(lock)
    const { output } = await bundle.generate(lock.output)
    await bundle.close()
    return `export default ${JSON.stringify(output[0].code.trim())}`
  },
})

/** Most of a file runs as it comes, so Chromium may compile all of it while it arrives, and not function by function on the page's own time (V8, explicit compile hints): a sixth of what a first visit costs the main thread. */
const atOnce = '//# allFunctionsCalledOnLoad\n'
const banners = { ui: `${atOnce}${banner}`, late: `${atOnce}${banner}`, preferences: `${atOnce}${preactBanner}` }

/** A template that owners of containers import by hand. */
const template = () => ({
  name: 'template',
  generateBundle() {
    const source = readFileSync(new URL('src/integrations/google-tag-manager.tpl', import.meta.url))
    this.emitFile({ type: 'asset', fileName: 'google-tag-manager.tpl', source })
  },
})

/** What speaks the IAB's languages, by its libraries: minified, since a script tag may fetch it too; and the stubs, for the head of a page. */
const iab = /^(parts\/)?((tcf|gpp)(-|$)|(layers|stub)$)/
const iabBanner = '/*! Biscotte | MIT. Contains libraries of IAB Tech Lab | Apache-2.0 | see iab.LICENSE.txt */'
const iabLicence = () => ({
  name: 'iab-licence',
  generateBundle() {
    const source = readFileSync(new URL('node_modules/@iabtechlabtcf/core/LICENSE', import.meta.url))
    this.emitFile({ type: 'asset', fileName: 'integrations/iab.LICENSE.txt', source })
  },
})

const files = (folder) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3))

const integrations = ['', 'parts/'].flatMap((folder) => files(`src/integrations/${folder}`).map((name) => `${folder}${name}`))
const inputs = (names) => names.map((name) => [`integrations/${name}`, `src/integrations/${name}.ts`])

export default [
  lock,
  // The script-tag files: classic, each whole in itself, with `import()` left to the browser.
  ...[
    ['src/script.ts', 'dist/biscotte.js'],
    ['src/script.core.ts', 'dist/biscotte.core.js'],
    ['src/script.bundle.ts', 'dist/biscotte.bundle.js', still()],
  ].map(([input, file, ...plugins]) => ({
    input,
    output: { file, format: 'iife', banner: `${atOnce}${banner}` },
    plugins: [...plugins, ...compile, minifyAscii],
  })),
  // The lazy files, each one request with its styles inside: what is drawn for visitors, what checks looks for developers, what locked pages need.
  ...[
    ['ui', 'src/ui.ts', still()],
    ['late', 'src/late.ts'],
    ['recording', 'src/recording.ts'],
    ['erase', 'src/erase.ts'],
    ['extras', 'src/extras.ts'],
    ['checks', 'src/checks.ts'],
    ['telling', 'src/telling.ts'],
    ['ui.more', 'src/ui/more/index.ts', still()],
    ['preferences', 'src/ui/preferences/index.tsx'],
    ['declaration', 'src/ui/declaration/index.tsx', still()],
    ['themes', 'src/ui/themes/index.ts'],
    ['lint', 'src/ui/lint/index.ts'],
    ['placeholder', 'src/placeholder.ts'],
    ['locked', 'src/locked.ts'],
    ['inspect', 'src/inspect/index.ts', lockText()],
  ].map(([name, input, ...plugins]) => ({
    input,
    output: { file: `dist/${name}.js`, format: 'es', banner: banners[name] ?? banner },
    plugins: [lazy(), ...plugins, ...compile, minifyAscii],
  })),
  // The package: modules as they stand in src, for bundlers to shake.
  {
    input: Object.fromEntries([
      ['index', 'src/index.ts'],
      ['catalogue', 'src/catalogue/index.ts'],
      ['guard', 'src/guard.ts'],
      ['server', 'src/server.ts'],
      ...inputs(integrations.filter((name) => !iab.test(name))),
      ...files('src/catalogue/services/').map((name) => [`services/${name}`, `src/catalogue/services/${name}.ts`]),
    ]),
    output: { dir: 'dist', format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js', hoistTransitiveImports: false },
    plugins: [lazy(), ...compile, template()],
  },
  {
    input: Object.fromEntries(inputs(integrations.filter((name) => iab.test(name)))),
    output: { dir: 'dist', format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js', hoistTransitiveImports: false, banner: iabBanner },
    plugins: [lazy(), ...compile, minify, iabLicence()],
  },
  ...['tcf', 'gpp'].map((name) => ({
    input: `src/${name}.stub.ts`,
    output: { file: `dist/${name}.stub.js`, format: 'iife', banner },
    plugins: [...compile, minify],
  })),
  // What the script tag learns when it needs it.
  {
    input: { 'catalogue.common': 'packed:common', 'catalogue.rare': 'packed:rare' },
    output: { dir: 'dist', format: 'es', entryFileNames: '[name].js' },
    plugins: [...compile, minify],
  },
  // Texts, for visitors and for site owners, and the table of regions.
  {
    input: Object.fromEntries([
      ['messages', 'src/messages.ts'],
      ['regions', 'src/regions/index.ts'],
      ['receipts', 'src/receipts/index.ts'],
      ['hand-over', 'src/hand-over/index.ts'],
      ['account', 'src/core/account.ts'],
      ...languages().flatMap((language) => ['', '.more'].map((part) => [`locales/${language}${part}`, `src/locales/${language}${part}.ts`])),
    ]),
    output: { dir: 'dist', format: 'es', entryFileNames: '[name].js' },
    plugins: [...compile, minify],
  },
]
