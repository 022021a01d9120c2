import { describe, expect, it } from 'vitest'
import { policyFor } from '../../src/server.js'

const now = Date.parse('2026-11-24T12:00:00Z')
const acme = { id: 'acme', category: 'analytics', sources: { script: ['acme.example'] } } as const
const shop = { id: 'shop', category: 'marketing', urls: ['shop.example'] } as const
const pay = { id: 'pay', category: 'essential', sources: { frame: ['pay.example'] } } as const
const options = { services: [acme, shop, pay], hosts: ['https://cdn.own.example'], now }

/** The cookie of somebody who granted these, and refused the others. */
const cookie = (granted: string, refused = '', policy = '', time = now) =>
  `a=b; biscotte=${encodeURIComponent(JSON.stringify({ v: 1, i: 'x', t: Math.floor(time / 1000), p: policy, m: 'banner', l: 'en', y: granted, n: refused }))}; c=d`

const own = "'self' 'unsafe-inline' 'unsafe-eval' data: blob: https://cdn.own.example"
const locked = `default-src ${own}; frame-src ${own} pay.example; object-src ${own} pay.example`

describe('a policy for the visitor who sent these cookies', () => {
  it('without an answer is that of the site itself and what it cannot do without', () => {
    for (const header of [undefined, null, '', 'a=b', 'biscotte=', 'biscotte=%', 'biscotte={}']) expect(policyFor(header, options)).toBe(locked)
  })

  it('allows what the answer grants, and nothing else', () => {
    expect(policyFor(cookie('analytics.acme', 'marketing.shop'), options)).toBe(
      `default-src ${own}; script-src ${own} acme.example; frame-src ${own} pay.example; object-src ${own} pay.example`,
    )
    expect(policyFor(cookie('', 'analytics.acme.marketing.shop'), options)).toBe(locked)
  })

  it('stays locked for an answer that does not stand: lapsed, of another policy, in two copies that differ, against a signal', () => {
    const yes = 'marketing.shop'
    expect(policyFor(cookie(yes, '', '', now - 183 * 864e5), options)).toBe(locked)
    expect(policyFor(cookie(yes, '', 'old'), { ...options, policyVersion: 'new' })).toBe(locked)
    expect(policyFor(`${cookie(yes)}; ${cookie('', yes)}`, options)).toBe(locked)
    expect(policyFor(cookie(yes), { ...options, gpc: true })).toBe(locked)
    expect(policyFor(cookie(yes), options)).not.toBe(locked)
  })

  it('knows what other pages asked for from the catalogue, and only what the record grants', () => {
    expect(policyFor(cookie('marketing.hotjar'), { now })).toContain('hotjar.com')
    expect(policyFor(cookie('marketing', 'hotjar'), { now })).not.toContain('hotjar.com')
  })

  it('is none at all only where everything is granted and the site lets unknown hosts pass then', () => {
    const all = cookie('analytics.acme.marketing.shop')
    expect(policyFor(all, options)).toContain('shop.example')
    expect(policyFor(all, { ...options, unknown: 'allow' })).toBe('')
    expect(policyFor(cookie('analytics.acme', 'marketing.shop'), { ...options, unknown: 'allow' })).not.toBe('')
    expect(policyFor(undefined, { ...options, services: [], unknown: 'allow' })).not.toBe('')
  })

  it('adds to a policy of the site’s own, and changes nothing else in it', () => {
    const policy = "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'"
    expect(policyFor(cookie('analytics.acme'), { ...options, services: [acme], policy })).toBe(
      "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic' acme.example",
    )
    expect(policyFor(undefined, { policy })).toBe(policy)
  })
})
