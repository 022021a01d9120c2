import { fill } from './fill.js'
import { make } from './make.js'
import { createModes } from './modes.js'
import { words } from './words.js'

/** The panel's frame, once; `fill` writes the rest, each time something happened. */
export function createSheet({ forget, reload }) {
  const element = document.createElement('biscotte-demo-panel')
  const root = element.attachShadow({ mode: 'open' })
  const toggle = make('button', { type: 'button', class: 'toggle', 'aria-expanded': 'false', 'aria-controls': 'body' })
  const sum = make('p', { class: 'sum', role: 'status' })
  const bar = make('span', { class: 'bar' })
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('role', 'img')
  const legend = make('ul', { class: 'legend' })
  const hosts = make('ul', { class: 'hosts' })
  const keeps = make('div', { class: 'keeps' })
  const where = make('h3', {}, words.hosts)
  root.append(
    make('link', { rel: 'stylesheet', href: '/demo/panel.css' }),
    make('aside', { 'aria-label': words.title }, [
      make('header', {}, [make('h2', {}, words.title), bar, toggle]),
      make('div', { id: 'body' }, [
        sum,
        svg,
        legend,
        createModes(),
        make('div', { class: 'buttons' }, [button(words.forget, forget), button(words.reload, reload)]),
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
  fold(element, toggle)
  return { element, fill: (stretches, things) => fill({ sum, bar, svg, legend, hosts, where, keeps }, stretches, things) }
}

function button(label, act) {
  const element = make('button', { type: 'button' }, label)
  element.addEventListener('click', act)
  return element
}

/** Open beside the page where there is room, a bar above it where there is none. */
function fold(element, toggle) {
  const wide = matchMedia('(min-width: 70rem)')
  const open = (yes) => {
    document.documentElement.dataset.panel = yes ? 'open' : 'closed'
    element.toggleAttribute('open', yes)
    toggle.setAttribute('aria-expanded', String(yes))
    toggle.textContent = yes ? words.hide : words.show
  }
  open(wide.matches)
  wide.addEventListener('change', () => open(wide.matches))
  toggle.addEventListener('click', () => open(!element.hasAttribute('open')))
}
