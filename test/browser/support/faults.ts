import { startDialogue } from '../../../src/dialogue.js'
import type { Files } from '../../../src/files.js'
import type { BannerTexts } from '../../../src/locales/locale.js'
import { startRecording } from '../../../src/recording.js'

/** What one start is made with; a fault replaces a part of it, or of the browser until it is put back. */
export interface Start {
  config: Record<string, unknown>
  /** The lazy files, by name. */
  files: Readonly<Record<string, unknown>>
  patch(owner: object, name: string, replacement: PropertyDescriptor): void
}

export interface Fault {
  readonly name: string
  apply(start: Start): void
}

export class Injected extends Error {}

const throws = () => {
  throw new Injected('injected')
}
const hangs = () => new Promise<never>(() => {})
const rejects = () => Promise.reject(new Injected('injected'))
const garbage = [undefined, null, 7, 'yes', {}, [true]]

const part = (name: string, apply: Fault['apply']): Fault => ({ name, apply })
const each = <Value>(name: string, values: Readonly<Record<string, Value>>, apply: (start: Start, value: Value) => void): Fault[] =>
  Object.entries(values).map(([how, value]) => part(`${name} ${how}`, (start) => apply(start, value)))

const method = (owner: () => object, name: string, replacements: Readonly<Record<string, () => unknown>>) =>
  each(name, replacements, (start, value) => start.patch(owner(), name, { value }))
const getter = (owner: () => object, name: string, replacements: Readonly<Record<string, () => unknown>>) =>
  each(name, replacements, (start, get) => start.patch(owner(), name, { get }))

/** The cookie jar's own accessor, of which one half is replaced. */
const jar = (half: 'get' | 'set', replacements: Readonly<Record<string, (text?: string) => unknown>>) =>
  each(`cookie ${half}`, replacements, (start, replacement) =>
    start.patch(Document.prototype, 'cookie', { ...Object.getOwnPropertyDescriptor(Document.prototype, 'cookie'), [half]: replacement }),
  )

/** An element whose name or id stands where the page's own property was. */
const clobbers = (name: string, tag: string, attribute: string) =>
  part(`${name} is clobbered`, () => {
    const element = document.createElement(tag)
    element.setAttribute(attribute, name)
    element.className = 'clobber'
    document.body.append(element)
  })

const file = (name: keyof Files, replacements: Readonly<Record<string, unknown>>) =>
  each(name, replacements, (start, value) => {
    start.files = { ...start.files, [name]: value }
  })
const option = (name: string, values: Readonly<Record<string, unknown>>) =>
  each(name, values, (start, value) => {
    start.config = { ...start.config, [name]: value }
  })

/** The lazy file, without anything to see. */
export const ui =
  (parts: object): (() => Promise<Files['ui.js']>) =>
  async () => ({
    startUi: (page) => startDialogue(page, () => ({ ready: async () => {}, turn() {}, destroy() {}, ...parts })),
    startRecording,
  })
const integration = (parts: object) => [{ name: 'own', start: () => () => {}, ...parts }]
const signal = (parts: object) => [{ name: 'own', on: () => false, ...parts }]

/** Each storage call, timer, network call, listener, integration, signal and lazy file: thrown, hung, with garbage, or clobbered. */
export const faults: readonly Fault[] = [
  ...jar('get', { throws, 'is empty': () => '', 'is garbage': () => 'biscotte=%E0%A4%A; biscotte={}; =', 'is no text': () => 7 as never }),
  ...jar('set', { throws, 'keeps nothing': () => {} }),
  ...getter(() => window, 'localStorage', { throws, 'is null': () => null, 'is garbage': () => 'yes' }),
  ...method(() => Storage.prototype, 'getItem', { throws, 'is garbage': () => '{"v":1,', 'is no text': () => 7, 'is null': () => null }),
  ...method(() => Storage.prototype, 'setItem', { throws, 'keeps nothing': () => {} }),
  ...method(() => Storage.prototype, 'removeItem', { throws, 'keeps all': () => {} }),
  ...method(() => window, 'setTimeout', { throws, 'never calls': () => 0 }),
  ...method(() => window, 'requestAnimationFrame', { throws, 'never calls': () => 0 }),
  ...method(() => Crypto.prototype, 'getRandomValues', { throws, 'answers nothing': () => undefined }),
  ...method(() => Date, 'now', { throws, 'is nothing': () => Number.NaN, 'is the beginning': () => 0, 'is far off': () => 1e14, 'is no number': () => 'now' }),
  ...method(() => document, 'dispatchEvent', { throws }),
  ...method(() => EventTarget.prototype, 'addEventListener', { throws, 'never calls': () => {} }),
  ...method(() => console, 'warn', { throws }),
  ...method(() => window, 'reportError', { throws }),
  ...getter(() => Navigator.prototype, 'globalPrivacyControl', { throws, 'is garbage': () => 'yes', 'is on': () => true }),
  ...getter(() => Navigator.prototype, 'languages', { throws, 'is nothing': () => undefined }),
  clobbers('cookie', 'img', 'name'),
  clobbers('documentElement', 'form', 'name'),
  clobbers('localStorage', 'a', 'id'),
  clobbers('dispatchEvent', 'form', 'name'),
  ...file('ui.js', { hangs, rejects, throws, 'is garbage': async () => ({}), 'startUi throws': async () => ({ startUi: throws }) }),
  ...file('ui.js', { 'throws as it draws': async (): Promise<Files['ui.js']> => ({ startUi: (page) => startDialogue(page, throws), startRecording }) }),
  ...file('ui.js', {
    'ready throws': ui({ ready: throws }),
    'ready hangs': ui({ ready: hangs }),
    'turn throws': ui({ turn: throws }),
    'destroy throws': ui({ destroy: throws }),
  }),
  ...file('checks.js', { hangs, rejects, throws, 'is garbage': async () => ({}) }),
  ...file('declaration.js', { hangs, rejects, throws, 'is garbage': async () => ({}) }),
  ...file('erase.js', { hangs, rejects, throws, 'is garbage': async () => ({}) }),
  ...file('extras.js', { hangs, rejects, throws, 'is garbage': async () => ({}) }),
  ...file('recording.js', { hangs, rejects, throws, 'is garbage': async () => ({}) }),
  ...file('late.js', { hangs, rejects, throws, 'is garbage': async () => ({}) }),
  ...file('locales/fr.js', { hangs, rejects, throws, 'is garbage': async () => ({ default: null as unknown as BannerTexts, more: rejects }) }),
  ...file('messages.js', { hangs, rejects, throws, 'is garbage': async () => ({}) }),
  ...file('placeholder.js', { hangs, rejects, throws, 'is garbage': async () => ({}) }),
  ...option('regime', { hangs, rejects, throws, ...Object.fromEntries(garbage.map((value) => [`is ${JSON.stringify(value)}`, () => value])) }),
  ...option('country', { hangs, rejects, throws, 'is garbage': () => 7 }),
  part('regions cannot be had', (start) => {
    start.config = { ...start.config, country: 'US' }
    start.files = { ...start.files, 'regions.js': rejects }
  }),
  ...option('integrations', { 'start throws': integration({ start: throws }), 'answers no stop': integration({ start: () => 7 }) }),
  ...option('integrations', { 'off throws': integration({ off: throws }), 'passes throws': integration({ passes: throws }), 'are garbage': garbage }),
  ...option('signals', { 'on throws': signal({ on: throws }), 'on is garbage': signal({ on: () => 'yes' }), 'watch throws': signal({ watch: throws }) }),
  ...option('services', { 'are garbage': garbage, 'are not a list': 'google' }),
  part('a listener throws', (start) => {
    start.config = { ...start.config, onStart: undefined, listener: throws }
  }),
]
