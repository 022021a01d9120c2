import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { catalogue } from '../../src/catalogue/index.js'
import { optionNames } from '../../src/core/options.js'
import { languages } from '../../src/locales/languages.js'
import { messages } from '../../src/messages.js'
import { generated, servicesTable, upToDate } from '../../tools/readme.mjs'
import { readLock } from '../../tools/size.mjs'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

let made: Awaited<ReturnType<typeof generated>>
let current: string

// Compressing takes its time on a busy machine.
beforeAll(async () => {
  made = await generated()
  current = await upToDate()
}, 60_000)

test('README states the bytes of the files as they are, within a tenth', async () => {
  const numbers = (text: string) =>
    [...text.matchAll(/^\| `([\w./]+)` .* \| ([\d.]+) \| ([\d.]+) \|$/gm)].map(([, file, raw, brotli]) => ({ file, raw: Number(raw), brotli: Number(brotli) }))
  const stated = numbers(readme)
  const real = numbers(made.sizes)
  expect(stated.map(({ file }) => file)).toEqual(real.map(({ file }) => file))
  for (const [index, { raw, brotli }] of real.entries()) {
    expect(Math.abs((stated[index]?.raw ?? 0) - raw)).toBeLessThanOrEqual(raw / 10)
    expect(Math.abs((stated[index]?.brotli ?? 0) - brotli)).toBeLessThanOrEqual(brotli / 10)
  }
})

test('README explains every message under its own anchor', async () => {
  const part = (text: string) => text.slice(text.indexOf('<!-- messages -->'), text.indexOf('<!-- /messages -->'))
  expect(part(readme)).toBe(part(current))
  for (const code of Object.keys(messages)) expect(readme).toContain(`<a id="${code}">`)
})

test('README shows the lock as it is, small, with the hash that allows it', () => {
  const { text, bytes, source } = readLock()
  expect(bytes).toBeLessThanOrEqual(700)
  expect(readme).toContain(`\n<script>${text}</script>\n`)
  expect(readme).toContain(`\`${source}\``)
  expect(readme).toContain(`, ${bytes} bytes.`)
  // Nothing in it may end the script, or begin a comment.
  expect(text).not.toMatch(/<!--|<\/?script/i)
})

test('README has the table of regions as it is', () => {
  const part = (text: string) => text.slice(text.indexOf('<!-- regions -->'), text.indexOf('<!-- /regions -->'))
  expect(part(readme)).toBe(part(current))
  for (const known of ['`FR` France', '`US-CA`', '`CA-QC`']) expect(part(readme)).toContain(`| ${known} |`)
})

test('README says of every switch what its data says', async () => {
  const part = (text: string) => text.slice(text.indexOf('<!-- switches -->'), text.indexOf('<!-- /switches -->'))
  expect(part(readme)).toBe(part(current))
  for (const { id } of catalogue.filter(({ consent }) => consent)) expect(part(readme)).toContain(`| \`${id}\` |`)
})

test('README names every integration', () => {
  const names = readdirSync(new URL('../../src/integrations/', import.meta.url)).flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -3)] : []))
  for (const name of names) expect(readme).toContain(`| \`${name}\` |`)
})

test('README names every option', () => {
  const options = readme.slice(readme.indexOf('## Options'), readme.indexOf('## Services'))
  for (const name of optionNames) expect(options).toContain(`  ${name}: `)
})

test('README lists every language', () => {
  const list = readme.slice(readme.indexOf('<!-- languages -->'), readme.indexOf('<!-- /languages -->'))
  expect([...list.matchAll(/`([\w-]+)` \S/g)].map(([, tag]) => tag)).toEqual(languages)
})

test('SERVICES.md names the services that there are, but for a few that came since', async () => {
  const idsIn = (text: string) => [...text.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, id]) => id)
  const stated = idsIn(readFileSync(new URL('../../SERVICES.md', import.meta.url), 'utf8'))
  const real = idsIn(await servicesTable())
  expect(stated.filter((id) => !real.includes(id))).toEqual([])
  expect(stated.length).toBeGreaterThan(real.length * 0.9)
})
