import { clearKept, readKept } from './kept.js'
import { drawLanes } from './lanes.js'
import { nameOf, sortHit, sortKept } from './sort.js'
import { titleOf, words } from './words.js'

/** The demo's window on the page: what it sent (told by the server that received it) and what it keeps. It stores nothing itself. */
const { documentElement: page } = document
const served = Number(page.dataset.served)
const always = ['essential', 'functional', 'analytics', 'marketing']
const stretches = [{ label: firstLabel(), hits: [] }]
let kept = []

const panel = document.createElement('biscotte-demo-panel')
const root = panel.attachShadow({ mode: 'open' })
const parts = build()
document.body.append(panel)

const hits = new EventSource(`/demo/hits?since=${served}`)
hits.addEventListener('message', ({ data }) => {
  const hit = JSON.parse(data)
  stretches.at(-1)?.hits.push({ ...hit, ...sortHit(hit) })
  paint()
  void look()
})
addEventListener('pagehide', () => hits.close())
document.addEventListener('biscotte:ready', () => {
  if (stretches[0]) stretches[0].label = firstLabel()
  paint()
})
document.addEventListener('biscotte:change', ({ detail }) => {
  const kind = detail.record ? (page.dataset.biscotte ?? 'custom') : 'forgotten'
  stretches.push({ kind, label: words[kind] ?? words.custom, hits: [] })
  paint()
  void look()
})
// Trackers write when they like, and not every browser tells of it.
setInterval(look, 1000)
paint()
void look()

function firstLabel() {
  if (page.dataset.biscotte === 'undecided') return words.before
  return window.biscotte?.record ? words.earlier : words.free
}

async function look() {
  const now = await readKept().catch(() => kept)
  if (JSON.stringify(now) === JSON.stringify(kept)) return
  kept = now
  paint()
}

function build() {
  const style = make('link', { rel: 'stylesheet', href: '/demo/panel.css' })
  const toggle = make('button', { type: 'button', class: 'toggle', 'aria-expanded': 'false', 'aria-controls': 'body' })
  const sum = make('p', { class: 'sum', role: 'status' })
  const bar = make('span', { class: 'bar' })
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('role', 'img')
  const legend = make('ul', { class: 'legend' })
  const hosts = make('ul', { class: 'hosts' })
  const keeps = make('div', { class: 'keeps' })
  const forget = make('button', { type: 'button' }, words.forget)
  const reload = make('button', { type: 'button' }, words.reload)
  const wide = matchMedia('(min-width: 70rem)')
  const open = (yes) => {
    page.dataset.panel = yes ? 'open' : 'closed'
    panel.toggleAttribute('open', yes)
    toggle.setAttribute('aria-expanded', String(yes))
    toggle.textContent = yes ? words.hide : words.show
  }
  open(wide.matches)
  wide.addEventListener('change', () => open(wide.matches))
  toggle.addEventListener('click', () => open(!panel.hasAttribute('open')))
  reload.addEventListener('click', () => location.reload())
  forget.addEventListener('click', async () => {
    window.biscotte?.forget()
    await clearKept()
    location.reload()
  })
  const where = make('h3', {}, words.hosts)
  root.append(
    style,
    make('aside', { 'aria-label': words.title }, [
      make('header', {}, [make('h2', {}, words.title), bar, toggle]),
      make('div', { id: 'body' }, [
        sum,
        svg,
        legend,
        make('div', { class: 'buttons' }, [forget, reload]),
        make('h3', {}, words.kept),
        keeps,
        where,
        hosts,
        make('p', { class: 'note' }, [
          words.note('https://www.example.com', `http://www.example.com.localhost:${location.port}`),
          ' ',
          make('a', { href: `http://localhost:${location.port}/` }, words.index),
        ]),
      ]),
    ]),
  )
  return { sum, bar, svg, legend, hosts, where, keeps }
}

function paint() {
  const sent = stretches.flatMap((stretch) => stretch.hits)
  const things = kept.map((thing) => ({ ...thing, ...sortKept(thing) }))
  const seen = [...sent, ...things].map(({ category }) => category)
  const categories = [...new Set([...always, ...seen])]
  const hosts = group(sent, ({ url }) => new URL(url).hostname)
  parts.sum.textContent = sent.length === 0 ? words.nothing : words.some(sent.length, hosts.length)
  parts.sum.classList.toggle('none', sent.length === 0)
  parts.bar.textContent = words.bar(sent.length, kept.length)
  drawLanes(parts.svg, categories, stretches)
  parts.legend.replaceChildren(
    ...categories.map((id) => make('li', { class: id }, [titleOf(id), make('b', {}, String(sent.filter(({ category }) => category === id).length))])),
  )
  parts.where.hidden = hosts.length === 0
  parts.hosts.replaceChildren(
    ...hosts.map(([host, list]) =>
      make('li', { class: list[0].category }, [
        make('code', {}, host),
        make('small', {}, list[0].service ? nameOf(list[0].service) : words.unknown),
        make('b', {}, String(list.length)),
      ]),
    ),
  )
  parts.keeps.replaceChildren(
    ...(things.length === 0 ? [make('p', { class: 'none' }, words.nothingKept)] : []),
    ...categories.flatMap((id) => {
      const mine = things.filter(({ category }) => category === id)
      if (mine.length === 0) return []
      return [
        make('h4', { class: id }, titleOf(id)),
        make(
          'ul',
          {},
          mine.map(({ name, area, service }) =>
            make('li', { class: `chip ${area}`, title: [words.area[area], service && nameOf(service)].filter(Boolean).join(' · ') }, [
              make('code', {}, name),
              ...(area === 'cookie' ? [] : [make('small', {}, words.badge[area])]),
            ]),
          ),
        ),
      ]
    }),
  )
}

function group(list, keyOf) {
  const groups = new Map()
  for (const each of list) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each])
  return [...groups]
}

function make(name, attributes = {}, children = []) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...[children].flat())
  return element
}
