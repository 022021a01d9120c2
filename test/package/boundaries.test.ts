import { readdirSync, readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type OutputChunk, type OutputOptions, type Plugin, type RollupOptions, rollup } from 'rollup'
import { beforeAll, describe, expect, it } from 'vitest'
import config from '../../rollup.config.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('what the bundler puts into', () => {
  let files: ReadonlyMap<string, readonly string[]>

  /** Every chunk the configuration makes, and the modules in it and in the chunks it cannot do without. */
  beforeAll(async () => {
    const made = new Map<string, readonly string[]>()
    for (const options of config as unknown as readonly RollupOptions[]) {
      // Minifying changes no module's place and takes most of the time.
      const plugins = ((options.plugins ?? []) as readonly Plugin[]).filter((plugin) => plugin.name !== 'terser')
      const bundle = await rollup({ ...options, plugins, onwarn() {} })
      const output = options.output as OutputOptions
      const chunks = (await bundle.generate(output)).output.filter((file): file is OutputChunk => file.type === 'chunk')
      await bundle.close()
      const modulesOf = (name: string, seen: Set<string>): string[] => {
        const chunk = chunks.find(({ fileName }) => fileName === name)
        if (!chunk || seen.has(name)) return chunk ? [] : [name]
        seen.add(name)
        return [...Object.keys(chunk.modules).map(shorten), ...chunk.imports.flatMap((next) => modulesOf(next, seen))]
      }
      for (const { fileName } of chunks) made.set(fileName, modulesOf(fileName, new Set()))
    }
    files = made
  }, 60_000)

  const shorten = (id: string) => relative(root, id.replace(/[\0?].*$/, '')).replace(/^.*node_modules\//, '')
  const inside = (file: string, pattern: RegExp) => (files.get(file) ?? []).filter((module) => pattern.test(module))

  it.each(['biscotte.js', 'biscotte.core.js', 'index.js'])('R-P2: %s is the gate, without Preact, the UI or any texts', (file) => {
    expect(inside(file, /^src\/(biscotte|gate\/gate|core\/consent|storage\/copies)\.ts$/)).toHaveLength(4)
    expect(
      inside(file, /preact|^(\.\/)?(src\/)?ui[./]|^src\/(messages|regions|receipts\/|hand-over\/|server|locales\/(?!index|languages))|^styles\/(?!launcher)/),
    ).toEqual([])
  })

  it('biscotte.core.js has no service in it, nor what reads one whole; biscotte.js has itself and the most used', () => {
    expect(inside('biscotte.core.js', /^src\/(catalogue\/services|core\/(declared|settings|appearance)|more)/)).toEqual([])
    expect(inside('biscotte.js', /^src\/catalogue\/services/)).toEqual(['src/catalogue/services/biscotte.ts'])
    expect(inside('biscotte.core.js', /^packed:|^src\/(catalogue\/(?!services)|learning)/)).toEqual([])
    expect(inside('biscotte.js', /^packed:/)).toEqual(['packed:top'])
  })

  it('what tells vendors is a file of its own for the script tag, but for what cannot wait', () => {
    const tells = /^packed:calls$|^src\/(integrations|vendor-calls|vendors)\.ts$/
    expect(inside('telling.js', tells)).toHaveLength(4)
    for (const file of ['biscotte.js', 'biscotte.core.js']) expect(inside(file, tells)).toEqual([])
    expect(inside('biscotte.js', /^src\/(early|integrations\/google-[\w-]+)\.ts$/)).toHaveLength(3)
  })

  it('the guard is in biscotte.js and in a file of its own, and in none that does not promise it', () => {
    for (const file of ['biscotte.js', 'guard.js']) expect(inside(file, /^src\/gate\/guard\/guard\.ts$/)).toHaveLength(1)
    for (const file of ['biscotte.core.js', 'index.js'])
      expect(inside(file, /guard|catalogue\/match/)).toEqual(file === 'index.js' ? ['src/catalogue/match.ts'] : [])
  })

  it('what is released late, erased or stored is in none of the files that every page loads', () => {
    const late =
      /^src\/(gate\/(releases|queue|missed-events|templates)|storage\/(erase|traces|record-store)|core\/(appearance|glance|settings|draft|encode|answers)|dialogue|recording|extras|checks|withdrawal)\.ts$/
    for (const file of ['biscotte.js', 'biscotte.core.js', 'index.js']) expect(inside(file, late)).toEqual([])
    expect(inside('late.js', /^src\/(gate\/releases|withdrawal)\.ts$/)).toHaveLength(2)
    expect(inside('erase.js', /^src\/storage\/erase\.ts$/)).toHaveLength(1)
    expect(inside('late.js', /^src\/(storage\/|core\/(answers|texts))/)).toEqual([])
  })

  it('biscotte.bundle.js is biscotte.core.js and ui.js, and nothing else', () => {
    const modules = (...names: string[]) =>
      [...new Set(names.flatMap((name) => files.get(name) ?? []))].filter((module) => !/^src\/script\.\w+\.ts$/.test(module))
    expect(modules('biscotte.bundle.js').sort()).toEqual(modules('biscotte.core.js', 'ui.js').sort())
  })

  it('preferences.js has Preact; the banner and the declaration are drawn without it', () => {
    expect(inside('preferences.js', /^preact\//).length).toBeGreaterThan(0)
    for (const file of ['ui.js', 'biscotte.bundle.js', 'declaration.js']) {
      expect(inside(file, /^src\/ui\//).length).toBeGreaterThan(0)
      expect(inside(file, /^preact\//)).toEqual([])
    }
  })

  it('ui.js is the banner and what keeps its answer, without the preferences and what only some sites ask for; recording.js keeps answers where there is no banner', () => {
    expect(inside('ui.js', /^src\/(ui\/(index|Banner)\.tsx|dialogue\.ts)$/)).toHaveLength(3)
    expect(inside('ui.js', /^src\/core\/(settings|declared)\.ts$/)).toEqual([])
    expect(inside('checks.js', /^src\/core\/(settings|declared|appearance)\.ts$/)).toHaveLength(3)
    for (const file of ['ui.js', 'recording.js']) expect(inside(file, /^src\/(core\/(answers|draft|encode)|storage\/record-store)\.ts$/)).toHaveLength(4)
    expect(inside('ui.js', /^src\/(ui\/(preferences|declaration|themes|lint|more)|core\/follow|storage\/(erase|traces)|gate|lock|receipts|regime)/)).toEqual([])
    expect(inside('extras.js', /^src\/(receipts|regime|hand-over|placeholders|declarations|lock\/keeper)\.ts$/)).toHaveLength(6)
  })
})

interface Import {
  readonly file: string
  readonly folder: string
  readonly target: string
  readonly kind: 'value' | 'type' | 'lazy'
}

/** Folder of a file of src; a file at its top is in `root`. */
const folderOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : 'root')

const sources = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
const imports: readonly Import[] = sources.flatMap((file) => {
  const text = readFileSync(`${root}/src/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const targetOf = (name: string) => (name.startsWith('.') ? relative(`${root}/src`, resolve(`${root}/src/${file}`, '..', name)) : `package ${name}`)
  const at = (name: string, kind: Import['kind']) => ({ file, folder: folderOf(file), target: targetOf(name), kind })
  return [
    ...[...text.matchAll(/^\s*(?:import|export)\s+(type\b)?[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm)].map(([, type, name = '']) =>
      at(name, type ? 'type' : 'value'),
    ),
    ...[...text.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm)].map(([, name = '']) => at(name, 'value')),
    ...[...text.matchAll(/(?<!typeof )\bimport\(\s*['"]([^'"]+)['"]/g)].map(([, name = '']) => at(name, 'lazy')),
  ]
})

/** Who may import whom, beside their own folder; `type` only as a type. Everything else comes as an argument. */
const mayImport: Readonly<Record<string, readonly RegExp[]>> = {
  core: [],
  catalogue: [/^\w+ core\//],
  storage: [/^\w+ core\//],
  gate: [/^\w+ core\//],
  lock: [/^\w+ core\//, /^value catalogue\/(match|policy)\.js$/, /^value \.\.\/styles\/next-page\.css\?inline$/],
  integrations: [/^\w+ core\//, /^value package @(iabtechlabtcf\/(core|cmpapi)|iabgpp\/cmpapi)$/],
  adapters: [/^\w+ core\//],
  regions: [/^\w+ core\//],
  receipts: [/^\w+ core\//],
  'hand-over': [/^\w+ core\//],
  server: [/^\w+ (core|catalogue)\//, /^value receipts\/hash\.js$/, /^value texts\.js$/, /^type locales\/locale\.js$/],
  inspect: [/^\w+ (core|catalogue|lock)\//, /^value package text:lock$/],
  locales: [/^type core\//],
  ui: [/^\w+ core\//, /^type (locales\/locale|lazy)\.js$/, /^\w+ package preact(\/hooks)?$/, /^value \.\.\/styles\/(themes\/)?[\w-]+\.css\?inline$/],
  placeholder: [/^\w+ core\//, /^type locales\/locale\.js$/, /^value \.\.\/styles\/placeholder\.css\?inline$/],
  root: [
    /^\w+ (core|storage|gate|lock|catalogue|integrations|locales|server)\//,
    /^type ui\/view\.js$/,
    /^value (ui|placeholder)\/index\.js$/,
    /^lazy ui\/(declaration|lint|more|preferences|themes)\/index\.js$/,
    /^type placeholder\/view\.js$/,
    /^\w+ regions\/index\.js$/,
    /^(lazy|type) (receipts|hand-over)\/index\.js$/,
    /^type inspect\/view\.js$/,
    /^lazy inspect\/index\.js$/,
    /^value \.\.\/styles\/launcher\.css\?inline$/,
    /^value package packed:(top|calls)$/,
  ],
}

describe('in the source', () => {
  const isInside = ({ folder, target }: Import) => !target.startsWith('..') && !target.startsWith('package ') && folderOf(target) === folder

  it.each([...new Set(sources.map(folderOf))])('%s imports only what it may', (folder) => {
    expect(Object.keys(mayImport)).toContain(folder)
    const own = imports.filter((item) => item.folder === folder)
    expect(own.length).toBeGreaterThan(0)
    const strangers = own.filter((item) => !isInside(item) && !mayImport[folder]?.some((rule) => rule.test(`${item.kind} ${item.target}`)))
    expect(strangers).toEqual([])
  })

  it('the UI is reached by import() alone, from one place, but for the file that has the banner in it', () => {
    const reached = imports.filter((item) => item.folder !== 'ui' && item.target.startsWith('ui/') && item.kind !== 'type')
    expect(reached.map(({ file, kind, target }) => `${file} ${kind} ${target}`).sort()).toEqual([
      'checks.ts lazy ui/lint/index.js',
      'start.ts lazy ui/declaration/index.js',
      'start.ts lazy ui/more/index.js',
      'start.ts lazy ui/preferences/index.js',
      'start.ts lazy ui/themes/index.js',
      'ui.ts value ui/index.js',
    ])
    const fetched = imports.filter(
      (item) => ['checks.js', 'erase.js', 'extras.js', 'late.js', 'placeholder.js', 'recording.js', 'ui.js'].includes(item.target) && item.kind !== 'type',
    )
    expect(fetched.map(({ file, kind, target }) => `${file} ${kind} ${target}`).sort()).toEqual([
      'script.bundle.ts value ui.js',
      ...['checks.js', 'erase.js', 'extras.js', 'late.js', 'placeholder.js', 'recording.js', 'ui.js'].map((target) => `start.ts lazy ${target}`),
      'ui.ts value recording.js',
    ])
  })

  it('only the entries know the catalogue, so that an app bundles the services it names and no others', () => {
    const own = 'catalogue/services/biscotte.js'
    const knowing = imports.filter(
      (item) =>
        item.folder === 'root' && item.target.startsWith('catalogue/') && item.target !== own && !/^catalogue\/(match|packed|policy)\.js$/.test(item.target),
    )
    expect([...new Set(knowing.map((item) => item.file))].sort()).toEqual(['index.ts'])
  })
})
