import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = new URL('../', import.meta.url)
const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`)

/** What laws and regulators, WCAG and RGAA, performance and refusing tools ask of a banner: each is in the name of a test. */
const all = [...ids('R-L', 22), ...ids('R-E', 11), ...ids('R-O', 2), 'R-UK1', ...ids('R-US', 7), ...ids('A', 24), ...ids('R-P', 7), ...ids('R-C', 9)]

/** Those without one, and why. */
const untested: Readonly<Record<string, string>> = {
  'R-L16': 'no mode asks visitors to pay, and no layout takes the page away',
  'R-L21': 'what minors may be asked is for the site to say: it names no such service then',
  'R-L22': 'pixels in e-mails are beyond a page',
  'R-E4': 'what R-L5, R-L7 and R-L10 say',
  'R-E9': 'a signal of the site’s own, as in R-O1',
  'R-E10': 'what R-L2 and R-L3 say',
  'R-E11': 'as R-L16',
  'R-P7': 'a report, which test/bench makes',
  'R-C1': 'an open shadow root instead, which no style of the page breaks and tools reach into: R-C2, R-C7',
}

const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(test|spec)\.ts$/.test(name) && !name.includes('node_modules'))
/** What titles begin with, before a colon. */
const named = new Set(
  tests
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').match(/['"`]((R-[A-Z]+|A)\d+(, )?)+: /g) ?? [])
    .flatMap((title) => title.match(/(R-[A-Z]+|A)\d+/g) ?? []),
)

it.each(all)('%s has a test that is called by it, or a reason not to', (id) => {
  expect(named.has(id) ? 'a test' : untested[id]).toBeTruthy()
})

it('no id is made up, and none is both', () => {
  expect([...named].filter((id) => !all.includes(id))).toEqual([])
  expect(Object.keys(untested).filter((id) => named.has(id) || !all.includes(id))).toEqual([])
})
