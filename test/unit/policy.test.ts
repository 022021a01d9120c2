import { describe, expect, it } from 'vitest'
import { allowServices, basePolicy, hostsIn, policySources, sourcesOf } from '../../src/catalogue/policy.js'

const service = (part: object) => ({ id: 'acme', category: 'marketing', ...part })

describe('what a service loads', () => {
  it('is what it says, by kind of request', () => {
    const sources = { script: ['a.example'], font: ['fonts.example'] }
    expect(sourcesOf({ sources, urls: ['other.example'] })).toEqual(sources)
  })

  it('is else the hosts of its addresses, no wider than a policy can say', () => {
    const of = (...urls: string[]) => sourcesOf({ urls }).script
    expect(Object.keys(sourcesOf({ urls: ['a.example'] }))).toEqual(['script', 'connect', 'img', 'frame'])
    expect(of('a.example', '*.b.example', 'c.example:8080')).toEqual(['a.example', '*.b.example', 'c.example:8080'])
    expect(of('a.example/tag/', 'b.example/tr?', 'b.example/gtag/js?id=AW-')).toEqual(['a.example/tag/', 'b.example/tr', 'b.example/gtag/js'])
    // A beginning of paths is a folder to a policy.
    expect(of('a.example/maps/embed', 'a.example/px')).toEqual(['a.example/maps/', 'a.example'])
    expect(of('a.example/*/fbevents.js', 'a.example/en/*/x.js')).toEqual(['a.example', 'a.example/en/'])
    // No policy can name these hosts, and `*` alone would name all.
    expect(of('www.google.*', '*/pd.js', '*tracker.example', '*')).toBeUndefined()
    expect(sourcesOf({})).toEqual({})
  })
})

describe('the policy of a locked page', () => {
  it('allows the page itself and the hosts it names as its own', () => {
    expect(basePolicy()).toBe("default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:")
    expect(basePolicy({ hosts: ['https://cdn.acme.example'] })).toBe("default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: https://cdn.acme.example")
  })

  it('when active alone, lets pictures, fonts and media pass', () => {
    expect(basePolicy({ lock: 'active' })).toBe(
      "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; img-src * data: blob:; font-src * data: blob:; media-src * data: blob:",
    )
  })

  it('takes nothing that is no host: it could end the directive, the attribute or the lock', () => {
    const hosts = ['*', 'https:', "'unsafe-hashes'", 'a.example; script-src *', '"><script>', 'a.example b.example', '']
    expect(basePolicy({ hosts })).toBe(basePolicy())
    const sources = { script: [...hosts, '*.', 'ok.example'] }
    expect(allowServices("default-src 'self'", [service({ sources })])).toBe("default-src 'self'; script-src 'self' ok.example")
  })
})

describe('adding services to a policy', () => {
  const add = (policy: string, sources: object) => allowServices(policy, [service({ sources })])

  it('adds to each directive what that kind of request needs, and names no other', () => {
    expect(add("default-src 'self' data:", { script: ['a.example'], connect: ['b.example', 'wss://c.example'] })).toBe(
      "default-src 'self' data:; script-src 'self' data: a.example; connect-src 'self' data: b.example wss://c.example",
    )
  })

  it('starts from what the directive falls back to', () => {
    expect(add("default-src 'none'; child-src 'self'", { frame: ['a.example'] })).toBe(
      "default-src 'none'; child-src 'self'; frame-src 'self' a.example; object-src a.example",
    )
    expect(add("default-src 'none'; script-src 'self'", { worker: ['a.example'] })).toBe("default-src 'none'; script-src 'self'; worker-src 'self' a.example")
    expect(add("default-src 'none'", { img: ['a.example'] })).toBe("default-src 'none'; img-src a.example")
  })

  it('takes objects for frames, unless the site has said which objects it wants', () => {
    const two = [service({ sources: { frame: ['a.example'] } }), service({ sources: { frame: ['b.example'] } })]
    expect(allowServices("default-src 'self'", two)).toBe("default-src 'self'; frame-src 'self' a.example b.example; object-src 'self' a.example b.example")
    expect(allowServices("default-src 'self'; object-src 'none'", two)).toBe("default-src 'self'; object-src 'none'; frame-src 'self' a.example b.example")
  })

  it('does not narrow what is free', () => {
    expect(add("script-src 'self'", { img: ['a.example'] })).toBe("script-src 'self'")
    expect(add('default-src *', { img: ['a.example'] })).toBe('default-src *; img-src *')
    // Forms fall back to nothing.
    expect(add("default-src 'self'", { form: ['a.example'] })).toBe("default-src 'self'")
    expect(add("form-action 'self'", { form: ['a.example'] })).toBe("form-action 'self' a.example")
  })

  it('knows the directive for elements, capitals, and that the first of two counts', () => {
    expect(add("SCRIPT-SRC 'self'; script-src-elem 'self'; script-src *", { script: ['a.example'] })).toBe(
      "script-src 'self' a.example; script-src-elem 'self' a.example",
    )
  })

  it('changes nothing without services, and names each host once', () => {
    expect(allowServices("default-src 'self';  img-src  *", [])).toBe("default-src 'self'; img-src *")
    expect(add("img-src 'self' a.example", { img: ['a.example', 'a.example'] })).toBe("img-src 'self' a.example")
    expect(hostsIn("default-src 'self' data: https://a.example:*; img-src * a.example b.example")).toEqual(['https://a.example:*', 'a.example', 'b.example'])
  })
})

describe('what a site adds to a policy of its own', () => {
  it('is told for before and after a yes', () => {
    const services = [service({ urls: ['a.example'] }), { id: 'pay', category: 'essential', sources: { script: ['js.pay.example'], form: ['pay.example'] } }]
    expect(policySources(services)).toEqual({
      before: 'script-src js.pay.example; form-action pay.example',
      after: 'script-src a.example js.pay.example; connect-src a.example; img-src a.example; frame-src a.example; form-action pay.example',
    })
    expect(policySources([])).toEqual({ before: '', after: '' })
  })
})
