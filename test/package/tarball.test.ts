import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Metafile } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { catalogue } from '../../src/catalogue/index.js'
import { languages } from '../../src/locales/languages.js'

// Each starts Node, npm or the compiler.
vi.setConfig({ testTimeout: 60_000 })

const root = fileURLToPath(new URL('../..', import.meta.url))
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
/** Somebody's app, with the package unpacked among its modules as npm would. */
const app = mkdtempSync(join(tmpdir(), 'biscotte-app-'))
const installed = join(app, 'node_modules/biscotte')
const run = (file: string, args: readonly string[], cwd = app) => execFileSync(file, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
const inNode = (code: string): unknown => JSON.parse(run(process.execPath, ['--input-type=module', '--eval', code]))

beforeAll(() => {
  if (!existsSync(join(root, 'dist/index.js'))) run(npm, ['run', 'build', '--silent'], root)
  const [packed] = JSON.parse(run(npm, ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', app], root)) as { filename: string }[]
  mkdirSync(installed, { recursive: true })
  run('tar', ['-xzf', join(app, packed?.filename ?? ''), '--strip-components=1', '-C', installed])
  writeFileSync(join(app, 'package.json'), '{ "type": "module", "private": true }')
}, 60_000)

afterAll(() => rmSync(app, { recursive: true, force: true }))

const filesOf = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' })

describe('the package', () => {
  it('holds what is built, its licence and its manual, and nothing else', () => {
    expect(readdirSync(installed).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json'])
    expect(filesOf(installed).filter((name) => /\.(tsx|map|tmp|log)$|(?<!\.d)\.ts$|test/.test(name))).toEqual([])
  })

  it('names the licences of what it holds, minified or not', () => {
    const text = (name: string) => readFileSync(join(installed, 'dist', name), 'utf8')
    for (const name of ['biscotte.js', 'biscotte.core.js', 'biscotte.bundle.js', 'ui.js']) expect(text(name), name).toContain('/*! Biscotte | MIT */')
    expect(text('preferences.js')).toMatch(/Preact \| MIT \| Copyright .+ Jason Miller/)
    expect(text('integrations/tcf.js')).toContain('Apache-2.0')
  })

  it('needs nothing else to be installed', () => {
    const { dependencies = {}, peerDependencies = {} } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    expect({ ...dependencies, ...peerDependencies }).toEqual({})
  })

  it('has every language, and each service and its type under the service’s own id', () => {
    for (const language of languages) for (const part of ['', '.more']) expect(filesOf(installed)).toContain(join('dist/locales', `${language}${part}.js`))
    for (const { id } of catalogue)
      expect(filesOf(installed)).toEqual(expect.arrayContaining([`dist/services/${id}.js`, `dist/types/catalogue/services/${id}.d.ts`]))
  })
})

describe('its integrations', () => {
  it('each export a function of their name that makes one, and can be had by it', async () => {
    const files = filesOf(join(root, 'src/integrations')).filter((name) => /^[\w-]+\.ts$/.test(name))
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) {
      const name = file.slice(0, -3)
      const module = await import(join(installed, `dist/integrations/${name}.js`))
      expect(module[name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())], name).toBeTypeOf('function')
      expect(readFileSync(join(root, 'src/integrations', file), 'utf8')).toContain(`name: '${name}'`)
    }
  })
})

describe('every path that it exports', () => {
  type Target = string | Readonly<Record<string, string>>
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Readonly<Record<string, Target>> }

  it.each(Object.entries(exports))('%s leads to files, types first', (_, target) => {
    const conditions = typeof target === 'string' ? { default: target } : target
    if (Object.keys(conditions).length > 1) expect(Object.keys(conditions)[0]).toBe('types')
    const found = Object.values(conditions).map((path) => {
      const [before = '', after = ''] = path.replace('./', '').split('*')
      const names = filesOf(installed).filter((name) => name.startsWith(before) && name.endsWith(after) && (path.includes('*') || name === before))
      return names.map((name) => name.slice(before.length, name.length - after.length)).sort()
    })
    for (const names of found) {
      expect(names.length).toBeGreaterThan(0)
      expect(names).toEqual(found[0])
    }
  })
})

describe('on a server', () => {
  it('importing it is harmless, and nothing is allowed', () => {
    const globals = 'Object.getOwnPropertyNames(globalThis).length'
    const code = `const before = ${globals}
      const { biscotte, googleAnalytics } = await import('biscotte')
      const consent = biscotte({ services: [googleAnalytics] })
      consent.acceptAll(); consent.choose({ analytics: true }); consent.open(); consent.on('change', () => {})(); consent.destroy()
      console.log(JSON.stringify([biscotte({}).allows('analytics'), consent.allows('google-analytics'), consent.allows('essential'), consent.decided, consent.record ?? null, ${globals} - before]))`
    expect(inNode(code)).toEqual([false, false, false, false, null, 0])
  })

  it('services, sorting and texts can be imported', () => {
    const code = `const { hotjar } = await import('biscotte/services/hotjar')
      const { sortCookie, catalogue } = await import('biscotte/catalogue')
      const { default: fr } = await import('biscotte/locales/fr.js')
      console.log(JSON.stringify([hotjar.id, sortCookie('_ga'), catalogue.length, fr.language]))`
    expect(inNode(code)).toEqual(['hotjar', expect.objectContaining({ category: 'analytics', service: 'google-analytics' }), catalogue.length, 'fr'])
  })
})

describe('in an app’s bundle', () => {
  let outputs: Metafile['outputs']
  /** The first file and all that it cannot do without. */
  let atOnce: readonly string[]

  beforeAll(async () => {
    writeFileSync(join(app, 'app.js'), `import { biscotte, hotjar } from 'biscotte'\nglobalThis.consent = biscotte({ services: [hotjar] })\n`)
    const made = await build({
      absWorkingDir: app,
      entryPoints: ['app.js'],
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      metafile: true,
      outdir: 'out',
      logLevel: 'silent',
    })
    outputs = made.metafile.outputs
    const seen = new Set(['out/app.js'])
    for (const name of seen) for (const next of outputs[name]?.imports ?? []) if (next.kind === 'import-statement') seen.add(next.path)
    atOnce = [...seen]
  }, 60_000)

  const text = (names: readonly string[]) => names.map((name) => readFileSync(join(app, name), 'utf8')).join('\n')
  const inputsOf = (names: readonly string[]) =>
    names.flatMap((name) => Object.entries(outputs[name]?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])))
  const lazy = () => Object.keys(outputs).filter((name) => !atOnce.includes(name))

  it('the banner comes lazily, and Preact with the preferences, each in one file that needs no other', () => {
    expect(inputsOf(atOnce)).toContain('node_modules/biscotte/dist/index.js')
    expect(inputsOf(atOnce).filter((path) => /ui\.js|locales/.test(path))).toEqual([])
    // What Preact's renderer cannot do without.
    expect(text(atOnce)).not.toMatch(/http:\/\/www\.w3\.org\/2000\/svg|dangerouslySetInnerHTML/)
    for (const [part, preact] of [
      ['ui', false],
      ['preferences', true],
    ] as const) {
      const files = lazy().filter((name) => inputsOf([name]).some((path) => path.endsWith(`dist/${part}.js`)))
      expect(files).toHaveLength(1)
      expect(/http:\/\/www\.w3\.org\/2000\/svg/.test(text(files))).toBe(preact)
      expect(files.flatMap((name) => outputs[name]?.imports ?? []).filter((item) => item.kind === 'import-statement')).toEqual([])
    }
  })

  it('each language is a file of its own, which only its visitors fetch, and another for who wants to know more', () => {
    const files = lazy().filter((name) => inputsOf([name]).some((path) => path.includes('/locales/')))
    expect(files).toHaveLength(languages.length * 2)
  })

  it('only the services it names are in it, but for the file that inspect() fetches', () => {
    const inspecting = lazy().filter((name) => inputsOf([name]).some((path) => path.endsWith('dist/inspect.js')))
    expect(inspecting).toHaveLength(1)
    const whole = text(Object.keys(outputs).filter((name) => !inspecting.includes(name)))
    expect(whole).toContain('*.hotjar.com')
    const others = catalogue.filter(({ id }) => id !== 'hotjar').flatMap((service) => service.urls ?? [])
    expect(others.filter((host) => ['"', "'", '`'].some((quote) => whole.includes(quote + host + quote)))).toEqual([])
  })
})

describe('for TypeScript', () => {
  const check = (name: string, code: string): string => {
    writeFileSync(join(app, name), code)
    const options = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--target',
      'es2022',
      '--lib',
      'es2022,dom,dom.iterable',
      '--types',
      '',
      '--ignoreConfig',
    ]
    try {
      return run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options, '--module', 'nodenext', '--moduleResolution', 'nodenext', name])
    } catch (error) {
      return (error as { stdout: string }).stdout
    }
  }

  it('an app that uses all of it compiles, the package’s own types checked too', () => {
    const code = `import { type Biscotte, biscotte, type Config, googleAnalytics, sortUrl } from 'biscotte'
      import { hotjar } from 'biscotte/services/hotjar'
      import { catalogue } from 'biscotte/catalogue'
      const config: Config = { services: [googleAnalytics, hotjar, { id: 'acme', category: 'marketing' }, 'youtube:functional'], days: 90 }
      const consent: Biscotte = biscotte(config)
      const allowed: boolean = consent.allows('analytics')
      const off: () => void = consent.on('change', ({ granted, record }) => console.log(granted.join(), record?.policy, allowed))
      document.addEventListener('biscotte:change', (event) => console.log(event.detail.revoked.length, catalogue.length, sortUrl('')?.category))
      consent.choose({ analytics: true }); off(); await consent.whenAllowed('hotjar')\n`
    expect(check('good.mts', code)).toBe('')
  })

  it('one that misspells an option, or grants with anything but true and false, does not', () => {
    const said = check(
      'bad.mts',
      `import { biscotte } from 'biscotte'\nbiscotte({ polcyUrl: '/' })\nbiscotte({}).choose({ analytics: 'yes' })\nbiscotte().on('chnge', () => {})\n`,
    )
    for (const line of [2, 3, 4]) expect(said).toContain(`bad.mts(${line},`)
  })
})
