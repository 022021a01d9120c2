// `npm run measure`: scores the sorter against cookies and hosts that others have labelled, and prints the table. The labels
// are no part of this repository, since their licences differ: they are read beside it, and where they are missing nothing
// is measured. Three classes count: necessary and functional are one, because the labels cannot tell them apart.
import { existsSync, readFileSync } from 'node:fs'

const reference = new URL('../../shared/reference/sorter/', import.meta.url)

export const canMeasure = () => existsSync(new URL('cookies-wild.public.csv', reference))

/** The sets, what of a row is sorted, and the weights of rows that are told apart. */
const sets = {
  wild: {
    file: 'cookies-wild.public.csv',
    sort: (sorter, row) => sorter.sortCookie(row.example_name, row.domain),
    weights: { 'visible to a page': (row) => Number(row.visible || 0), all: () => 1 },
  },
  cookies: {
    file: 'cookies-eval.public.csv',
    sort: (sorter, row) => sorter.sortCookie(row.example_name, row.domain),
    weights: { 'by popularity': (row) => Number(row.weight || 0), all: () => 1 },
  },
  hosts: {
    file: 'hosts-eval.public.csv',
    sort: (sorter, row) => sorter.sortUrl(/^https?:/.test(row.host_or_url) ? row.host_or_url : `https://${row.host_or_url}/`),
    weights: { 'by popularity': (row) => Number(row.weight || 0), all: () => 1 },
  },
}

/** Lines of comma-separated values with a heading; quotes are doubled inside quotes. */
export function readCsv(text) {
  const [head = [], ...rows] = text
    .split(/\r?\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .filter(Boolean)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain))
  return rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])))
}

const isTracking = (category) => category === 'analytics' || category === 'marketing'
const classOf = (category) => (isTracking(category) ? category : 'essential')
const share = (part, whole) => (whole > 0 ? part / whole : undefined)

/**
 * Shares of the rows' weight: sorted at all (`coverage`), rightly of those sorted (`precision`; `agreed` also counts a category that Biscotte
 * gives on purpose), tracking called essential (`leak`), necessary called tracking (`overblock`).
 */
export function score(rows, answers, weightOf) {
  const sum = { all: 0, sorted: 0, right: 0, agreed: 0, tracking: 0, leaked: 0, necessary: 0, blocked: 0 }
  for (const [index, row] of rows.entries()) {
    const weight = weightOf(row)
    const given = answers[index]?.category
    const also = row.also_ok.split('|').filter(Boolean)
    const right = given !== undefined && [row.category, ...also].some((category) => classOf(category) === classOf(given))
    sum.all += weight
    if (isTracking(row.category)) {
      sum.tracking += weight
      if (given === 'essential' && !also.includes('necessary')) sum.leaked += weight
    }
    if (row.category === 'necessary') {
      sum.necessary += weight
      if (isTracking(given) && !also.includes(given)) sum.blocked += weight
    }
    if (given === undefined) continue
    sum.sorted += weight
    if (right) sum.right += weight
    if (right || given === row.mission_ok) sum.agreed += weight
  }
  return {
    rows: rows.length,
    coverage: share(sum.sorted, sum.all),
    precision: share(sum.right, sum.sorted),
    agreed: share(sum.agreed, sum.sorted),
    leak: share(sum.leaked, sum.tracking),
    overblock: share(sum.blocked, sum.necessary),
  }
}

/** The rows of a set, each with what the sorter says of it. */
export function readSet(name, sorter) {
  const rows = readCsv(readFileSync(new URL(sets[name].file, reference), 'utf8'))
  return { rows, answers: rows.map((row) => sets[name].sort(sorter, row)) }
}

/** Every set by every weight: `{ 'wild, visible to a page': { coverage, … } }`. */
export function measure(sorter) {
  return Object.fromEntries(
    Object.entries(sets).flatMap(([name, { weights }]) => {
      const { rows, answers } = readSet(name, sorter)
      return Object.entries(weights).map(([how, weightOf]) => [`${name}, ${how}`, score(rows, answers, weightOf)])
    }),
  )
}

const percent = (value) => (typeof value === 'number' && value <= 1 ? `${(100 * value).toFixed(1)} %` : (value ?? '–'))

if (process.argv[1] === new URL(import.meta.url).pathname) {
  if (!canMeasure()) console.log(`Nothing is measured: there are no labels at ${reference.pathname}.`)
  else {
    const table = measure(await import('../dist/catalogue.js'))
    console.table(
      Object.fromEntries(
        Object.entries(table).map(([name, row]) => [name, Object.fromEntries(Object.entries(row).map(([key, value]) => [key, percent(value)]))]),
      ),
    )
  }
}
