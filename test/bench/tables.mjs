// The report's tables: a row for each variant, a column for each figure; everything in milliseconds or kilobytes, over the bare page where a
// column says so. The least of each column is bold, floors aside.
import { paintConditions, returningConditions } from './stages.mjs'

const kilo = (bytes) => (bytes / 1000).toFixed(1)
const digits = (value) => (Math.abs(value) >= 20 ? value.toFixed(0) : value.toFixed(1))

/** Told by the clock, so that whatever else the machine does makes it longer: of no use from a busy one. The slowing is a clock as well. */
export const isByClock = (key) => /^(paint|click|returning)|thread ×4|released$|work (images|fetches)/.test(key)

/** All that a visit is sent: the files, and by how much the page grows. */
export const sent = (weights, id, visit) => weights[id]?.[visit] && weights[id][visit].brotli + weights[id].page

export function tablesOf({ figures, weights, titles, failed, busy }) {
  const get = (id, key) => figures[id]?.[key]?.[0]
  const over = (base, key) => (id) => {
    const [mine, theirs] = [get(id, key), get(base, key)]
    return mine === undefined || theirs === undefined ? undefined : Math.max(0, mine - theirs)
  }
  const own = (key) => (id) => get(id, key)
  const spreadOf = (key) => (id) => figures[id]?.[key]?.[1]
  const weight = (visit, kind) => (id) => (visit === 'page' ? weights[id]?.page : weights[id]?.[visit]?.[kind])
  const conditions = Object.keys(paintConditions)

  /** `[heading, value of a variant, how it is shown]`. */
  const column = (heading, value, { spread, show = digits, best = true } = {}) => ({ heading, value, spread, show, best })
  const nothing = () => undefined
  const timed = (heading, key, value = own(key), more = {}) => column(heading, busy && isByClock(key) ? nothing : value, { spread: spreadOf(key), ...more })
  const bytes = (heading, value, best = false) => column(heading, value, { show: kilo, best })
  const yes = { show: (value) => (value === 1 ? 'yes' : 'no'), best: false }

  const sections = [
    {
      title: 'Bytes sent, kB',
      note: 'What is fetched beside the page and its picture, idle time included, each file once. *Page* is by how much the page itself grows (brotli) over the same page with its scripts untagged.',
      columns: [
        bytes('first visit with page, brotli', (id) => sent(weights, id, 'first'), true),
        bytes('returning visit with page, brotli', (id) => sent(weights, id, 'returning'), true),
        bytes('first visit, brotli', weight('first', 'brotli')),
        bytes('gzip', weight('first', 'gzip')),
        bytes('minified', weight('first', 'raw')),
        bytes('preferences opened too, brotli', weight('opened', 'brotli')),
        bytes('returning visit, brotli', weight('returning', 'brotli')),
        bytes('gzip', weight('returning', 'gzip')),
        bytes('minified', weight('returning', 'raw')),
        bytes('page', weight('page')),
      ],
    },
    {
      title: 'Delay of the page’s own first paint, and of its largest, ms over the bare page',
      columns: conditions.flatMap((key) => [
        timed(`first, ${key}`, `paint ${key} first`, over('bare', `paint ${key} first`)),
        timed('largest', `paint ${key} largest`, over('bare', `paint ${key} largest`)),
      ]),
    },
    {
      title: 'From navigation to a visible banner, ms',
      note: 'Visible: half of its area in the window, at least half opaque, in a frame that was drawn. *Offline, cached* is a repeated visit without an answer and without a network.',
      columns: [...conditions.map((key) => timed(key, `paint ${key} banner`))],
    },
    {
      title: 'Main thread and memory of a first visit, over the bare page',
      note: 'Milliseconds until all is quiet, and kilobytes after a garbage collection. *Blocking* is what tasks take beyond 50 ms each.',
      columns: ['×1', '×4'].flatMap((rate) => [
        timed(`all, ${rate}`, `thread ${rate} task`, over('bare', `thread ${rate} task`)),
        timed('script', `thread ${rate} script`, over('bare', `thread ${rate} script`)),
        timed('layout', `thread ${rate} layout`, over('bare', `thread ${rate} layout`)),
        timed('style', `thread ${rate} style`, over('bare', `thread ${rate} style`)),
        ...(rate === '×4'
          ? [
              timed('blocking', 'thread ×4 blocking', over('bare', 'thread ×4 blocking')),
              timed('longest task', 'thread ×4 longest', own('thread ×4 longest'), { best: false }),
            ]
          : []),
        ...(rate === '×1' ? [timed('heap, kB', 'thread ×1 heap', over('bare', 'thread ×1 heap'))] : []),
      ]),
    },
    {
      title: 'From a click to the next frame, ×4, ms',
      note: 'With so many more inline scripts waiting; *shown* is until the preferences are visible, *longest* the longest task from an accepting click with 1,000 on.',
      columns: [
        ...[0, 100, 1000].map((inline) => timed(`accept, ${inline}`, `click accept ${inline} painted`)),
        ...[0, 1000].map((inline) => timed(`refuse, ${inline}`, `click refuse ${inline} painted`)),
        ...[0, 1000].map((inline) => timed(`open, ${inline}`, `click open ${inline} painted`)),
        timed('shown', 'click open 0 shown'),
        timed('longest', 'click accept 1000 longest', undefined, { best: false }),
      ],
    },
    {
      title: 'A visitor who said yes before: delay of the first script against the same script untagged, ms',
      note: 'Navigation to its first line; what the library needs is fetched anew but in the last column.',
      columns: Object.keys(returningConditions).map((key) => timed(key, `returning ${key} first`, over('untagged', `returning ${key} first`))),
    },
    {
      title: 'Letting held scripts live: main thread from the click on, ms (until the last one has run)',
      columns: [10, 100, 1000, 5000, 10_000].flatMap((inline) => [
        timed(`${inline.toLocaleString('en')}`, `release ${inline} task`),
        timed('last', `release ${inline} released`, own(`release ${inline} released`), { best: false }),
      ]),
    },
    {
      title: 'What a busy page pays, ms over the bare page',
      note: '50,000 nodes appended in portions of a hundred, with the banner open and after a yes; 10,000 images given an address and 5,000 calls of `fetch` to a host that no service has.',
      columns: [
        timed('nodes, asked', 'work asked', over('bare', 'work asked')),
        timed('nodes, yes given', 'work given', over('bare', 'work given')),
        timed('images', 'work images', over('bare', 'work images')),
        timed('fetches', 'work fetches', over('bare', 'work fetches')),
      ],
    },
    {
      title: 'A thousand held frames, main thread, ms',
      columns: [timed('page loads', 'frames load'), timed('let live', 'frames release')],
    },
    {
      title: 'Manners',
      columns: [
        column('layout shift, the most', (id) => maximum(conditions.map((key) => get(id, `paint ${key} shift`))), {
          show: (value) => value.toFixed(3),
          best: false,
        }),
        column('largest paint is the page’s own', (id) => minimum(conditions.map((key) => get(id, `paint ${key} own`))), yes),
        timed('script in two idle seconds after the answer, ms', 'back idle', own('back idle'), { show: (value) => value.toFixed(2), best: false }),
        column('back/forward cache kept', own('back kept'), yes),
      ],
    },
  ]

  const isFloor = (id) => /^(bare|untagged|floor)/.test(id)
  const rows = Object.keys(titles)
  return {
    sections: sections.map(withTable).filter(({ table }) => table),
    failed: Object.entries(failed).map(([id, why]) => `${titles[id]}: ${why}`),
  }

  function withTable(section) {
    const columns = section.columns.filter(({ value }) => rows.some((id) => value(id) !== undefined))
    const shown = rows.filter((id) => columns.some(({ value }) => value(id) !== undefined))
    if (columns.length === 0 || shown.length === 0) return section
    const best = columns.map(({ value, best }) => (best ? minimum(shown.filter((id) => !isFloor(id)).map(value)) : undefined))
    const cells = shown.map((id) => [
      titles[id],
      ...columns.map(({ value, show, spread }, index) => {
        const found = value(id)
        if (found === undefined) return '–'
        const width = spread?.(id)
        const text = `${show(found)}${width >= 1 && show === digits ? ` ± ${digits(width)}` : ''}`
        return !isFloor(id) && found === best[index] ? `**${text}**` : text
      }),
    ])
    return { ...section, table: markdown([['', ...columns.map(({ heading }) => heading)], ...cells]) }
  }
}

export const markdown = ([head, ...rows]) =>
  [head, head.map((_, index) => (index ? '--:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const numbers = (values) => values.filter((value) => value !== undefined)
const minimum = (values) => (numbers(values).length > 0 ? Math.min(...numbers(values)) : undefined)
const maximum = (values) => (numbers(values).length > 0 ? Math.max(...numbers(values)) : undefined)
