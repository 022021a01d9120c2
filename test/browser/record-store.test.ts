import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createCopies } from '../../src/storage/copies.js'
import { jar } from '../../src/storage/jar.js'
import { createRecordStore } from '../../src/storage/record-store.js'

const text = '{"v":1,"i":"x","t":1790000000,"p":"é; a=b, %","m":"banner","l":"en","y":"analytics","n":"marketing.hotjar"}'
const older = text.replace('analytics', 'marketing')
const setCookie = (cookie: string) => Object.assign(document, { cookie })
const cookies = () => document.cookie.split('; ').filter((cookie) => cookie.startsWith('biscotte='))
const store = (domain?: string) => {
  const { read, write } = createRecordStore(createCopies({ domain, hostOnly: false }), jar, () => 182)
  return { read: () => read().copies, write: (text: string) => write(text).includes(text), clear: () => void write() }
}

function forget(): void {
  setCookie('biscotte=; max-age=0; path=/')
  localStorage.removeItem('biscotte')
}
const denied = () => {
  throw new DOMException('denied', 'SecurityError')
}
const accessor = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') ?? {}
const replaceCookies = (part: PropertyDescriptor) => Object.defineProperty(Document.prototype, 'cookie', { ...accessor, ...part })

beforeEach(forget)

afterEach(() => {
  vi.restoreAllMocks()
  replaceCookies({})
  for (const element of document.querySelectorAll('img[name]')) element.remove()
  forget()
})

test('opening the store writes nothing; an answer is written twice and read back letter by letter', () => {
  const opened = store()
  expect([opened.read(), cookies(), localStorage.getItem('biscotte')]).toEqual([[], [], null])
  expect(opened.write(text)).toBe(true)
  expect(opened.read()).toEqual([text, text])
  expect(decodeURIComponent(cookies()[0]?.slice('biscotte='.length) ?? '')).toBe(text)
})

test('every copy is read: same-named cookies of other paths and domains, the mirror, and what is no answer at all', () => {
  localStorage.setItem('biscotte', text)
  const names = [
    `biscotte=${encodeURIComponent(older)}`,
    'biscotte_other=1',
    'other=biscotte=2',
    'biscotte',
    'biscotte=',
    'biscotte=%E0%A4%A',
    'biscotte={"a=b"}',
  ]
  replaceCookies({ get: () => names.join('; ') })
  expect(store().read()).toEqual([older, '%E0%A4%A', '{"a=b"}', text])
})

test('a new answer leaves no copy of the one before, even where it cannot itself be kept', () => {
  store().write(older)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(denied)
  expect(store().write(text)).toBe(true)
  expect(store().read()).toEqual([text])
})

test('nor does one that is too long for a cookie: it is kept in the mirror alone', () => {
  store().write(older)
  const long = text.replace('hotjar', 'hotjar'.repeat(700))
  expect(store().write(long)).toBe(true)
  expect(store().read()).toEqual([long])
})

test('an answer that is kept nowhere is said to be so', () => {
  replaceCookies({ set() {} })
  expect(store().write(text)).toBe(true)
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(denied)
  expect(store().write(text)).toBe(false)
})

test('an older answer that the browser will not let go of is never taken for the new one', () => {
  store().write(older)
  replaceCookies({ set() {} })
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(denied)
  expect(store().write(text)).toBe(false)
  expect(store().read()).toEqual([older])
})

test('where the names themselves throw there is no answer, and nothing is thrown', () => {
  const broken = store()
  replaceCookies({ get: denied, set: denied })
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(denied)
  expect([broken.read(), broken.write(text)]).toEqual([[], false])
  expect(() => broken.clear()).not.toThrow()
})

test('an image called cookie neither hides an answer nor keeps one from being written', () => {
  const image = document.createElement('img')
  image.name = 'cookie'
  document.body.append(image)
  expect(document.cookie).toBe(image)
  expect(store().write(text)).toBe(true)
  expect(store().read()).toEqual([text, text])
  image.remove()
  expect(cookies()).toHaveLength(1)
})

test('clearing leaves neither cookie nor mirror', () => {
  store().write(text)
  store().clear()
  expect([store().read(), cookies(), localStorage.getItem('biscotte')]).toEqual([[], [], null])
})

test('a domain that is not this host’s leaves the cookie with the host', () => {
  const elsewhere = store('elsewhere.test')
  expect(elsewhere.write(text)).toBe(true)
  expect(cookies()).toHaveLength(1)
  elsewhere.clear()
  expect(cookies()).toEqual([])
})
