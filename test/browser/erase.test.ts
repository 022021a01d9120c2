import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Service } from '../../src/core/service.js'
import { erase } from '../../src/storage/erase.js'

const acme: Service = {
  id: 'acme',
  category: 'marketing',
  cookies: [{ name: '_acme' }, { name: '_acme_*' }, { name: '_optout', category: 'essential' }, { name: 'far', thirdParty: true }],
  storage: [{ key: 'acme' }, { key: 'acme:*' }, { key: 'visit', area: 'session' }],
}
const twin: Service = { id: 'twin', category: 'analytics', cookies: [{ name: '_acme_shared' }], storage: [{ key: 'acme:shared' }] }

const cookies = () =>
  document.cookie
    .split('; ')
    .map((cookie) => cookie.split('=')[0] ?? '')
    .filter((name) => name.startsWith('_') || name === 'far' || name === 'own')
    .sort()
const setCookie = (cookie: string) => Object.assign(document, { cookie })
const own = ['_acme', '_acme_1', '_acme_shared', '_acmeless', '_optout', 'far', 'own']
const keys = ['acme', 'acme:1', 'acme:shared', 'acmeless', 'visit']

beforeEach(() => {
  for (const name of own) setCookie(`${name}=1; path=/`)
  for (const area of [localStorage, sessionStorage]) for (const key of keys) area.setItem(key, '1')
})

afterEach(() => {
  vi.restoreAllMocks()
  for (const element of document.querySelectorAll('img[name]')) element.remove()
  for (const name of own) setCookie(`${name}=; max-age=0; path=/`)
  for (const area of [localStorage, sessionStorage]) for (const key of keys) area.removeItem(key)
})

const left = (area: Storage) => keys.filter((key) => area.getItem(key) !== null)

test('what a refused service declares goes, by exact name and by beginning; everything else stays', () => {
  erase([acme], [])
  expect(cookies()).toEqual(['_acmeless', '_optout', 'far', 'own'])
  expect(left(localStorage)).toEqual(['acmeless', 'visit'])
  expect(left(sessionStorage)).toEqual(['acme', 'acme:1', 'acme:shared', 'acmeless'])
})

test('what an allowed service declares too stays with it', () => {
  erase([acme], [twin])
  expect(cookies()).toEqual(['_acme_shared', '_acmeless', '_optout', 'far', 'own'])
  expect(left(localStorage)).toEqual(['acme:shared', 'acmeless', 'visit'])
})

test('the mark of a refusal stays, though a pattern of the same service means it too', () => {
  erase([{ id: 'acme', category: 'marketing', cookies: [{ name: '_acme*' }, { name: '_acme_shared', category: 'essential' }] }], [])
  expect(cookies()).toEqual(['_acme_shared', '_optout', 'far', 'own'])
})

test('a star alone owns nothing, and an essential service loses nothing', () => {
  erase(
    [
      { id: 'greedy', category: 'marketing', cookies: [{ name: '*' }], storage: [{ key: '*' }] },
      { id: 'session', category: 'essential', cookies: [{ name: 'own' }] },
    ],
    [],
  )
  expect(cookies()).toEqual([...own].sort())
  expect(left(localStorage)).toEqual(keys)
})

test('an image called cookie hides nothing from the eraser', () => {
  const image = document.createElement('img')
  image.name = 'cookie'
  document.body.append(image)
  expect(document.cookie).toBe(image)
  erase([acme], [])
  image.remove()
  expect(cookies()).toEqual(['_acmeless', '_optout', 'far', 'own'])
})

test('where storage throws the cookies still go, and where cookies throw the keys do', () => {
  const storage = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  erase([acme], [])
  storage.mockRestore()
  expect(cookies()).toEqual(['_acmeless', '_optout', 'far', 'own'])
  expect(left(localStorage)).toEqual(keys)
  expect(left(sessionStorage)).not.toContain('visit')
  vi.spyOn(Document.prototype, 'cookie', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  erase([acme], [])
  expect(left(localStorage)).toEqual(['acmeless', 'visit'])
})
