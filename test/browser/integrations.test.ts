import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hotjar } from '../../src/catalogue/services/hotjar.js'
import type { Integration } from '../../src/core/integration.js'
import { startIntegrations } from '../../src/integrations.js'
import { reporter, visitor } from './support/consent.js'

let log: string[]
beforeEach(() => {
  log = []
})
afterEach(() => vi.restoreAllMocks())

const integration = (name: string, more: Partial<Integration> = {}): Integration => ({
  name,
  start: (consent) => {
    log.push(`${name} starts`)
    const off = consent.on('change', () => log.push(`${name} hears`))
    return () => {
      off()
      log.push(`${name} stops`)
    }
  },
  ...more,
})
const broken = integration('broken', {
  start() {
    throw new Error('no')
  },
  off() {
    throw new Error('no')
  },
})

test('each is started at once, told of changes until it is stopped, and stopped once', () => {
  const { consent, answer } = visitor([hotjar])
  const integrations = startIntegrations({ integrations: [integration('a'), integration('b')], consent, ...reporter() })
  expect(log).toEqual(['a starts', 'b starts'])
  answer('accept-all')
  expect(log.slice(2)).toEqual(['a hears', 'b hears'])
  integrations.stop()
  integrations.stop()
  answer('refuse-all')
  expect(log.slice(4)).toEqual(['a stops', 'b stops'])
})

test('one that fails is reported and stops no other, whatever it fails at', () => {
  const { consent } = visitor([hotjar])
  const { report, codes } = reporter()
  const late = integration('late', {
    start: () => () => {
      throw new Error('no')
    },
    off() {
      throw new Error('no')
    },
  })
  const { off, stop } = startIntegrations({ integrations: [broken, late, integration('a', { off: (id) => id === 'hotjar' })], consent, report })
  expect(log).toEqual(['a starts'])
  expect([off('hotjar'), off('hubspot')]).toEqual([true, false])
  stop()
  expect(log).toEqual(['a starts', 'a stops'])
  expect(codes).toEqual(['integration-failed', 'integration-failed', 'integration-failed', 'integration-failed'])
})

test.each([[null], [7], [{}], [{ name: 'a' }], [{ start() {} }], ['shopify'], ['../evil']])('%j is none: that is said, and the others start', (entry) => {
  const { consent } = visitor([])
  const { report, codes } = reporter()
  startIntegrations({ integrations: [entry as never, integration('b')], consent, report })
  expect(log).toEqual(['b starts'])
  expect(codes).toEqual(['unknown-integration'])
})

test('one that is known by name is fetched; it starts as consent is by then, not at all when all has been stopped', async () => {
  const { consent } = visitor([hotjar])
  const load = vi.fn(async (name: string) => () => integration(name))
  const first = startIntegrations({ integrations: ['shop-one'], load, consent, ...reporter() })
  await vi.waitFor(() => expect(log).toEqual(['shop-one starts']))
  first.stop()
  const second = startIntegrations({ integrations: ['shop-two'], load, consent, ...reporter() })
  second.stop()
  await Promise.all(load.mock.results.map(({ value }) => value))
  await Promise.resolve()
  expect(log).toEqual(['shop-one starts', 'shop-one stops'])
})

test('one that cannot be fetched is said to be missing', async () => {
  const { report, codes } = reporter()
  startIntegrations({ integrations: ['shop'], load: () => Promise.reject(new Error('404')), consent: visitor([]).consent, report })
  await vi.waitFor(() => expect(codes).toEqual(['integration-missing']))
})

test('a service passes where a running one tells it to wait', () => {
  const { passes, stop } = startIntegrations({
    integrations: [integration('a', { passes: (id) => id === 'hotjar' })],
    consent: visitor([]).consent,
    ...reporter(),
  })
  expect([passes('hotjar'), passes('hubspot')]).toEqual([true, false])
  stop()
  expect(passes('hotjar')).toBe(false)
})
