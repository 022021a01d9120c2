// Writes what a run has found: report.md with everything, report.svg with what matters most, and README's part with both.
import { readFileSync, writeFileSync } from 'node:fs'
import { plot } from './plot.mjs'
import { isByClock, markdown, sent, tablesOf } from './tables.mjs'

const place = (name) => new URL(name, import.meta.url)
const readme = new URL('../../README.md', import.meta.url)

const notes = `Each peer is in its documented production build and does equal work: three categories, six services, English, scripts held. Before anything is timed its banner must be seen, nothing may reach a third party before the answer or after a no, and all six scripts must run after a yes, then and on the next page.
Runs are interleaved; figures are medians, ± half of the distance between the quartiles. Milliseconds hold only as ratios between the rows of one table, bytes are exact. ×4 is a processor slowed four times; *Fast 4G* and *Slow 4G* are DevTools' own.

(1) less work: it has no categories, no preferences and no blocking of its own; its scripts are started by the page from its callback. Silktide is not on npm and not measured.`

const busy =
  'The machine had other work to do, so what the clock tells (paints, clicks, delays, the slowed processor) is left out; bytes and the main thread’s own time hold.'

export function writeReport(results, { print }) {
  const { sections, failed } = tablesOf(results)
  const head = `Measured on ${results.date}: ${results.machine}, ${results.minutes} minutes in one run.${results.busy ? ` ${busy}` : ''}`
  const text = `# Speed and size, beside every peer in one run

${head}

![Bars of the main figures](report.svg)

${notes}
${failed.length > 0 ? `\nNot timed, because it failed verification: ${failed.join('; ')}.\n` : ''}
${sections.map(({ title, note, table }) => `## ${title}\n\n${note ? `${note}\n\n` : ''}${table}`).join('\n\n')}
`
  if (print) return console.log(text)
  writeFileSync(place('report.md'), text)
  writeFileSync(place('report.svg'), plot(panelsOf(results), head.split(' run.')[0]))
  const part = `${summary(results)}\n\n${head} (1): without categories, preferences or blocking of its own. Everything measured, and how: [test/bench/report.md](test/bench/report.md).`
  const before = readFileSync(readme, 'utf8')
  writeFileSync(
    readme,
    before.replace(/(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/, (_, open, close) => `${open}\n${part}\n\n${close}`),
  )
  return undefined
}

const short = {
  'core-async': 'Biscotte, async',
  'core-inlined': 'Biscotte, inlined',
  'core-sync': 'Biscotte, in the head',
  'core-bundle': 'Biscotte, one file, async',
  'floor-loop': 'floor: a loop',
  'full-sync': 'Biscotte with guard',
  'vanilla-cookieconsent': 'vanilla-cookieconsent',
  'floor-preact': 'floor: bare Preact',
  'floor-inline': 'floor: 300 bytes',
}
const nameOf = (id, titles) => short[id] ?? titles[id].split(' ')[0] + (titles[id].endsWith('(1)') ? ' (1)' : '')

/** What the picture and README show: `[title, unit, value of a variant]`. */
const highlights = ({ figures, weights, titles, busy }) => {
  const get = (id, key) => figures[id]?.[key]?.[0]
  const timed = (unit, key, base) => {
    const value = (id) => (get(id, key) === undefined ? undefined : Math.max(0, get(id, key) - (base ? get(base, key) : 0)))
    return [unit, busy && isByClock(key) ? () => undefined : value]
  }
  return [
    ['First visit', 'kB, brotli', (id) => weights[id] && sent(weights, id, 'first') / 1000],
    ['Every later visit', 'kB, brotli', (id) => weights[id] && sent(weights, id, 'returning') / 1000],
    ['Delay of the page’s first paint', ...timed('ms, ×4 Fast 4G', 'paint ×4 Fast 4G first', 'bare')],
    ['Banner visible', ...timed('ms, ×4 Fast 4G', 'paint ×4 Fast 4G banner')],
    ['Main thread, first visit', ...timed('ms over the bare page', 'thread ×1 task', 'bare')],
    ['Memory', ...timed('kB over the bare page', 'thread ×1 heap', 'bare')],
    ['Accept: click to next frame, 1,000 held', ...timed('ms, ×4', 'click accept 1000 painted')],
    ['Delay of an agreed script, later visits', ...timed('ms, ×4', 'returning ×4 fast first', 'untagged')],
    ['Releasing 1,000 scripts', ...timed('ms of the main thread', 'release 1000 task')],
  ].filter(([, , value]) => Object.keys(titles).some((id) => Number.isFinite(value(id))))
}

function panelsOf(results) {
  const kindOf = (id) => (/^(core|full)/.test(id) ? 'ours' : /^floor/.test(id) ? 'floor' : 'peer')
  return highlights(results).map(([title, unit, value]) => ({
    title,
    unit,
    bars: Object.keys(results.titles)
      .filter((id) => !/-plain|text|templates|full-async|untagged|^bare/.test(id) && Number.isFinite(value(id)))
      .map((id) => ({ name: nameOf(id, results.titles), value: value(id), kind: kindOf(id) })),
  }))
}

function summary(results) {
  const ids = Object.keys(results.titles).filter((id) => results.weights[id] && !/-plain|full-async/.test(id))
  const rows = highlights(results).map(([title, unit, value]) => {
    const values = ids.map(value)
    const least = Math.min(...values.filter(Number.isFinite))
    return [`${title}, ${unit}`, ...values.map((one) => (Number.isFinite(one) ? (one === least ? `**${show(one)}**` : show(one)) : '–'))]
  })
  return `![Speed and size beside the peers](test/bench/report.svg)\n\n${markdown([['', ...ids.map((id) => nameOf(id, results.titles))], ...rows])}`
}

const show = (value) => (value >= 20 ? value.toFixed(0) : value.toFixed(1))
