import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('the lock file pins every package by its hash and names no registry', () => {
  const { packages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
    packages: Record<string, { resolved?: string; integrity?: string; funding?: unknown; version?: string }>
  }
  const installed = Object.entries(packages).filter(([path]) => path !== '')
  expect(installed.length).toBeGreaterThan(50)
  expect(installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([])
  const addresses = installed.filter(([, { funding, ...rest }]) => /https?:\/\//.test(JSON.stringify(rest)))
  expect(addresses).toEqual([])
})
