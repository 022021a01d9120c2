import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it.each(['package-lock.json', 'test/bench/package-lock.json'])('%s pins every package by its hash and names no registry', (file) => {
  const { packages } = JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')) as {
    packages: Record<string, { resolved?: string; integrity?: string; funding?: unknown; version?: string }>
  }
  const installed = Object.entries(packages).filter(([path]) => path !== '')
  expect(installed.length).toBeGreaterThan(50)
  expect(installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([])
  const addresses = installed.filter(([, { funding, ...rest }]) => /https?:\/\//.test(JSON.stringify(rest)))
  expect(addresses).toEqual([])
})
