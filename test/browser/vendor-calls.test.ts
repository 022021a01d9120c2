import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Service, ServiceCall } from '../../src/core/service.js'
import { callVendor, startTelling } from '../../src/vendor-calls.js'
import { globals, visitor } from './support/consent.js'

const { page, restore } = globals()
const call = (...calls: ServiceCall[]) => callVendor({ id: 'acme', category: 'marketing' }, calls)

beforeEach(() => {
  page.acme = undefined
})

afterEach(() => {
  vi.restoreAllMocks()
  for (const element of document.querySelectorAll('#acme')) element.remove()
  restore()
})

test('a function is called with its arguments, where it is there, on what it belongs to', () => {
  expect(call({ call: 'acme', args: ['consent', false] })).toBe('nobody')
  page.acme = vi.fn()
  expect(call({ call: 'acme', args: ['consent', false] })).toBe('heard')
  expect(page.acme).toHaveBeenCalledExactlyOnceWith('consent', false)
  const client = { stopped: false, stop: vi.fn(function (this: { stopped: boolean }) {}) }
  page.acme = { client }
  expect(call({ call: 'acme.client.stop', args: [] })).toBe('heard')
  expect(client.stop.mock.contexts).toEqual([client])
  expect(call({ call: 'acme.nobody.stop', args: [] })).toBe('nobody')
})

test('a command goes into the queue, which is made when it is not there, or when an element stands in its place', () => {
  document.body.insertAdjacentHTML('beforeend', '<a id="acme"></a>')
  delete page.acme
  expect(page.acme).toBeInstanceOf(HTMLAnchorElement)
  expect(call({ push: 'acme', args: ['consent', 'no'] }, { push: 'acme', args: ['flat', 1], flat: true })).toBe('kept')
  expect(page.acme).toEqual([['consent', 'no'], 'flat', 1])
})

test('what only waits in a queue has not been heard; what its vendor has taken over has', () => {
  const heard: unknown[] = []
  page.acme = Object.assign([], { push: (command: unknown) => heard.push(command) })
  expect(call({ push: 'acme', args: ['stop'] })).toBe('heard')
  page.acme = { push: (command: unknown) => heard.push(command) }
  expect(call({ push: 'acme', args: ['stop'] })).toBe('heard')
  expect(heard).toEqual([['stop'], ['stop']])

  const stub = Object.assign((...args: unknown[]) => stub.queue.push(args), { queue: [] as unknown[] })
  page.acme = stub
  expect(call({ call: 'acme', args: ['stop'] })).toBe('kept')
  expect(stub.queue).toEqual([['stop']])
  const list: unknown[] & { stop?: () => void } = []
  list.stop = () => list.push(['stop'])
  page.acme = list
  expect(call({ call: 'acme.stop', args: [] })).toBe('kept')
})

test('a function that is not there yet is put there and keeps what it is told, as arguments', () => {
  expect(call({ queue: 'acme', args: ['consent', { a: 1 }] })).toBe('kept')
  const { q } = page.acme as { q: IArguments[] }
  expect(q.map((kept) => [Object.prototype.toString.call(kept), ...kept])).toEqual([['[object Arguments]', 'consent', { a: 1 }]])
  page.acme = vi.fn()
  expect(call({ queue: 'acme', args: [1] })).toBe('heard')
  expect(page.acme).toHaveBeenCalledExactlyOnceWith(1)
})

test('a flag is set, and a function of the site is run', () => {
  expect(call({ set: 'acme', to: true })).toBe('heard')
  expect(page.acme).toBe(true)
  const own = vi.fn()
  expect(call(own)).toBe('heard')
  expect(own).toHaveBeenCalledOnce()
})

test('of several calls the one that fared worst counts', () => {
  page.acme = vi.fn()
  expect(call({ call: 'acme', args: [] }, { push: 'acmeQueue', args: [] })).toBe('kept')
  expect(call({ call: 'acmeNobody', args: [] }, { call: 'acme', args: [] }, { push: 'acmeQueue', args: [] })).toBe('nobody')
})

test('a switch that throws is reported, has not been heard, and stops no other call', () => {
  const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => {})
  page.acme = () => {
    throw new Error('broken')
  }
  expect(call({ call: 'acme', args: [] }, { set: 'acmeFlag', to: 1 })).toBe('nobody')
  expect(page.acmeFlag).toBe(1)
  expect(reported).toHaveBeenCalledOnce()
})

const service: Service = {
  id: 'acme',
  category: 'marketing',
  consent: { default: [{ push: 'acme', args: ['default'] }], grant: [{ push: 'acme', args: ['grant'] }], revoke: [{ push: 'acme', args: ['revoke'] }] },
}

test('a service hears its default as the page starts, and of a yes whenever it is given', () => {
  const { consent, answer } = visitor([service])
  const { stop } = startTelling(consent, () => false)
  expect(page.acme).toEqual([['default']])
  answer('accept-all')
  expect(page.acme).toEqual([['default'], ['grant']])
  answer('refuse-all')
  answer('accept-all')
  expect(page.acme).toEqual([['default'], ['grant'], ['grant']])
  stop()
  answer('refuse-all')
  answer('accept-all')
  expect(page.acme).toHaveLength(3)
})

test('who has said yes before is told so on every page, after the default', () => {
  const { consent, answer } = visitor([service])
  answer('accept-all')
  startTelling(consent, () => false)
  expect(page.acme).toEqual([['default'], ['grant']])
})

test('a service that comes into use later is told then, once', () => {
  const { consent } = visitor([], [service])
  startTelling(consent, () => false)
  expect(page.acme).toBeUndefined()
  consent.use(['acme'])
  consent.use(['acme', 'analytics'])
  expect(page.acme).toEqual([['default']])
})
