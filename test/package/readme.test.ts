import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { optionNames } from '../../src/core/settings.js'
import { languages } from '../../src/locales/languages.js'
import { messages } from '../../src/messages.js'
import { generated, upToDate } from '../../tools/readme.mjs'
import { readLock } from '../../tools/size.mjs'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

test('README states the bytes of the files as they are, within a tenth', async () => {
  const numbers = (text: string) =>
    [...text.matchAll(/^\| `([\w./]+)` .* \| ([\d.]+) \| ([\d.]+) \|$/gm)].map(([, file, raw, brotli]) => ({ file, raw: Number(raw), brotli: Number(brotli) }))
  const stated = numbers(readme)
  const real = numbers((await generated()).sizes)
  expect(stated.map(({ file }) => file)).toEqual(real.map(({ file }) => file))
  for (const [index, { raw, brotli }] of real.entries()) {
    expect(Math.abs((stated[index]?.raw ?? 0) - raw)).toBeLessThanOrEqual(raw / 10)
    expect(Math.abs((stated[index]?.brotli ?? 0) - brotli)).toBeLessThanOrEqual(brotli / 10)
  }
})

test('README explains every message under its own anchor', async () => {
  const part = (text: string) => text.slice(text.indexOf('<!-- messages -->'), text.indexOf('<!-- /messages -->'))
  expect(part(readme)).toBe(part(await upToDate()))
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

test('README names every option', () => {
  const options = readme.slice(readme.indexOf('## Options'), readme.indexOf('## Services'))
  for (const name of optionNames) expect(options).toContain(`  ${name}: `)
})

test('README lists every language', () => {
  const list = readme.slice(readme.indexOf('<!-- languages -->'), readme.indexOf('<!-- /languages -->'))
  expect([...list.matchAll(/`([\w-]+)` \S/g)].map(([, tag]) => tag)).toEqual(languages)
})
