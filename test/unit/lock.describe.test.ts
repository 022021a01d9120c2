import { expect, it } from 'vitest'
import { describeLock } from '../../src/lock/describe.js'

const refused = (host: string, path = '/', ...directives: string[]) => ({ host, url: host + path, directives: new Set(directives) })

it('tells the lines for this site, and what each refused host needs', () => {
  const described = describeLock({
    script: 'lock()',
    policy: "default-src 'self'",
    policyVersion: '2026 "A"',
    byHeader: false,
    tag: '<script async src="/biscotte.js"></script>',
    refused: [refused('https://known.example', '/a.js', 'script-src-elem'), refused('https://cdn.stranger.example:8080', '/x.gif', 'img-src', 'connect-src')],
    serviceOf: (url) => (url.includes('known') ? 'known' : undefined),
  })
  expect(described.lines).toEqual([
    '<script data-policy-version="2026 &quot;A&quot;">lock()</script>',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'self'"><!---->`,
    '<script async src="/biscotte.js"></script>',
  ])
  expect(described.refused).toEqual([
    {
      host: 'https://known.example',
      directives: ['script-src-elem'],
      service: 'known',
      classify: undefined,
      allow: expect.stringContaining('data-hosts="https://known.example"'),
    },
    {
      host: 'https://cdn.stranger.example:8080',
      directives: ['img-src', 'connect-src'],
      service: undefined,
      classify: "{ id: 'cdn-stranger-example-8080', category: 'marketing', urls: ['cdn.stranger.example:8080'] }",
      allow: expect.stringContaining('https://cdn.stranger.example:8080'),
    },
  ])
})

it('without a label, says none', () => {
  const { lines } = describeLock({ script: 'lock()', policy: '', policyVersion: '', byHeader: false, tag: '', refused: [], serviceOf: () => undefined })
  expect(lines[0]).toBe('<script>lock()</script>')
})

it('where a server sends the policy, tells the header', () => {
  const needs = { script: 'lock()', policy: "default-src 'self'", policyVersion: '', byHeader: true, tag: '<script></script>', serviceOf: () => undefined }
  const { lines, refused: hosts } = describeLock({ ...needs, refused: [refused('https://cdn.acme.example')] })
  expect(lines).toEqual(["Content-Security-Policy: default-src 'self'", '<script></script>'])
  expect(hosts[0]?.allow).toBe("hosts: ['https://cdn.acme.example'] for policyFor")
})
