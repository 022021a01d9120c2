import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startBiscotte } from '../../src/biscotte.js'
import { decodeRecord } from '../../src/core/record.js'
import type { Load } from '../../src/files.js'
import * as late from '../../src/late.js'
import * as fr from '../../src/locales/fr.js'
import * as recording from '../../src/recording.js'
import { type Fault, faults, Injected, type Start, ui } from './support/faults.js'

// Thousands of page loads: a minute on a quiet machine.
vi.setConfig({ testTimeout: 600_000 })

const name = 'biscotte'
const services = [
  { id: 'measure', category: 'analytics' },
  { id: 'adverts', category: 'marketing' },
]
const ids = ['analytics', 'measure', 'marketing', 'adverts']
const record = (y: string, n: string, t = Math.floor(Date.now() / 1000) - 60) => JSON.stringify({ v: 1, i: 'x', t, p: '', m: 'banner', l: 'en', y, n })
const yes = record(ids.join('.'), '')
const no = record('', ids.join('.'))

const files: Readonly<Record<string, unknown>> = {
  'account.js': () => import('../../src/core/account.js'),
  'checks.js': () => import('../../src/checks.js'),
  'declaration.js': async () => ({ createDeclarations: async () => ({ keep() {}, destroy() {} }) }),
  'erase.js': () => import('../../src/erase.js'),
  'extras.js': () => import('../../src/extras.js'),
  'hand-over.js': () => import('../../src/hand-over/index.js'),
  'inspect.js': () => Promise.reject(new Error('no file')),
  'late.js': async () => late,
  'locales/fr.js': async () => fr,
  'locked.js': async () => ({ keepLock: () => ({ follow() {}, learned() {}, stop() {} }) }),
  'messages.js': async () => ({ createSpeaker: () => () => {} }),
  'placeholder.js': async () => ({ startPlaceholders: async () => ({ show() {}, release() {}, keep() {}, destroy() {} }) }),
  'receipts.js': async () => ({ startDelivery: () => ({ run() {}, stop() {} }) }),
  'recording.js': async () => recording,
  'regions.js': async () => ({ findCountry: async () => undefined, regimeOf: () => ({ rule: 'opt-in' }) }),
  'ui.js': ui({}),
}

const page = window as unknown as { ran: number }
/** Exceptions that reached the page and are not the fault itself. */
let uncaught: unknown[] = []
const onError = (event: ErrorEvent) => {
  event.preventDefault()
  if (!isInjected(event.error)) uncaught.push(event.error ?? event.message)
}
const onRejection = (event: PromiseRejectionEvent) => {
  event.preventDefault()
  uncaught.push(event.reason)
}
const isInjected = (error: unknown): boolean => error instanceof Injected || (error instanceof Error && isInjected(error.cause))

beforeEach(() => {
  uncaught = []
  window.addEventListener('error', onError)
  window.addEventListener('unhandledrejection', onRejection)
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  // What a listener or an integration throws is told to the page's own error handlers, and only the fault itself may be.
  vi.spyOn(window, 'reportError').mockImplementation((error) => void (isInjected(error) || uncaught.push(error)))
})

afterEach(() => {
  window.removeEventListener('error', onError)
  window.removeEventListener('unhandledrejection', onRejection)
  vi.restoreAllMocks()
  store('')
})

function store(text: string): void {
  Object.assign(document, { cookie: text ? `${name}=${encodeURIComponent(text)}; path=/` : `${name}=; max-age=0; path=/` })
  if (text) localStorage.setItem(name, text)
  else localStorage.removeItem(name)
}

/** Only what needs no timer: they may be what is at fault. */
async function turn(): Promise<void> {
  for (let count = 0; count < 40; count++) await null
}

/** A rejection that nobody handles is told at the end of a task. */
const task = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    port2.postMessage(0)
  })

/** One page load under these faults; what the visitor does in it; then everything is put back. */
async function visit(under: readonly Fault[], live: (consent: ReturnType<typeof startBiscotte>) => void): Promise<void> {
  const undo: (() => void)[] = []
  const start: Start = {
    config: { services, reload: false, language: 'fr' },
    files,
    patch(owner, property, replacement) {
      const before = Object.getOwnPropertyDescriptor(owner, property)
      Object.defineProperty(owner, property, { configurable: true, ...replacement })
      undo.unshift(() => {
        if (before) Object.defineProperty(owner, property, before)
        else delete (owner as Record<string, unknown>)[property]
      })
    },
  }
  const held = document.createElement('script')
  held.type = 'text/plain'
  held.dataset.consent = 'measure'
  held.text = 'window.ran++'
  document.body.append(held)
  page.ran = 0
  let consent: ReturnType<typeof startBiscotte> | undefined
  try {
    for (const fault of under) fault.apply(start)
    const { listener, ...config } = start.config
    try {
      consent = startBiscotte(config, { catalogue: [], languages: ['fr'], load: (async (file: string) => (start.files[file] as () => unknown)()) as Load })
    } catch (error) {
      // As the entries do: where nothing can be started, nothing is granted and the page goes on.
      if (!isInjected(error)) throw error
      return
    }
    if (typeof listener === 'function') consent.on('change', listener as () => void)
    await turn()
    live(consent)
    await turn()
  } finally {
    consent?.destroy()
    for (const back of undo) back()
    for (const element of document.querySelectorAll('.clobber, script[data-consent], biscotte-ui')) element.remove()
    delete (window as unknown as Record<symbol, unknown>)[Symbol.for(name)]
  }
  await turn()
}

const allowed = (consent: ReturnType<typeof startBiscotte>) => ids.filter((id) => consent.allows(id))

/** What the next page, with nothing wrong, makes of what is stored. */
async function next(): Promise<string[]> {
  let found: string[] = []
  await visit([], (consent) => {
    found = allowed(consent)
  })
  return found
}

/** A visitor who never answered, one who refused, one who agreed: under these faults nothing is granted that is not stored, and no no is lost. */
async function endure(under: readonly Fault[]): Promise<void> {
  store('')
  await visit(under, (consent) => {
    expect(allowed(consent), 'without an answer').toEqual([])
    expect(page.ran).toBe(0)
    consent.refuseAll()
    expect(allowed(consent), 'after a no').toEqual([])
  })
  expect(await next(), 'on the next page after a no').toEqual([])

  store(no)
  await visit(under, (consent) => {
    expect(allowed(consent), 'with a stored no').toEqual([])
    expect(page.ran).toBe(0)
  })
  expect(await next(), 'on the page after a stored no').toEqual([])

  store('')
  let granted: string[] = []
  await visit(under, (consent) => {
    consent.acceptAll()
    granted = allowed(consent)
  })
  const stored = [localStorage.getItem(name), ...document.cookie.split('; ').map((cookie) => decodeURIComponent(cookie.slice(name.length + 1)))]
  for (const id of granted) expect(stored.some((text) => decodeRecord(text)?.choices[id])).toBe(true)

  store(yes)
  await visit(under, (consent) => {
    consent.refuseAll()
    expect(allowed(consent), 'after taking a yes back').toEqual([])
  })
  await task()
  expect(uncaught.splice(0).map(String)).toEqual([])
}

test('with nothing wrong, a yes is kept and a no is kept', async () => {
  await endure([])
  store(yes)
  expect(await next()).toEqual(ids)
})

/** Each fault beside every eighth of the others, by its place in the list: all pairs take many minutes. */
const partnersOf = (index: number) => faults.filter((_, other) => other > index && (index + other) % 8 === 0)

test('no fault grants anything, forgets a no, or throws into the page, alone or beside another', async () => {
  const failed: string[] = []
  const cases = [...faults.map((fault) => [fault]), ...faults.flatMap((one, index) => partnersOf(index).map((other) => [one, other]))]
  for (const under of cases) {
    const names = under.map((fault) => fault.name).join(' + ')
    await endure(under).catch((error: Error) => void failed.push(`${names}: ${error.message}`))
  }
  console.info(`${faults.length} faults one at a time, ${cases.length - faults.length} pairs of them, four visitors each`)
  expect(failed).toEqual([])
})

test('whatever text is stored in place of an answer grants nothing and throws nothing', async () => {
  const changed = fc.tuple(fc.nat(yes.length), fc.string({ maxLength: 3 })).map(([at, text]) => yes.slice(0, at) + text + yes.slice(at + 1))
  const text = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.json(), changed)
  await fc.assert(
    fc.asyncProperty(text, fc.boolean(), async (stored, both) => {
      store('')
      localStorage.setItem(name, stored)
      if (both) Object.assign(document, { cookie: `${name}=${encodeURIComponent(yes)}; path=/` })
      const decoded = decodeRecord(stored)
      const granted = ids.filter((id) => decoded?.policy === '' && decoded.choices[id])
      await visit([], (consent) => {
        if (both ? stored !== yes && encodeURIComponent(stored) !== encodeURIComponent(yes) : !decoded)
          expect(allowed(consent).filter((id) => !granted.includes(id))).toEqual([])
        if (!decoded) expect(allowed(consent)).toEqual([])
      })
      expect(uncaught).toEqual([])
    }),
    { numRuns: 300 },
  )
})
