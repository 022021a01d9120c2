import { titleOf, words } from './words.js'

/**
 * The drawing: a lane for each category, a crumb for each request in the order they left, and a line at each answer.
 * An empty stretch before the first line is what the demo is there to show, so a stretch never gets narrower than its words.
 */
const width = 320
const head = 24
const lane = 26
const crumb = 9
const gutter = 4

/** `stretches`: `[{ label, hits: [{ category }] }]`, oldest first. */
export function drawLanes(svg, categories, stretches) {
  const height = head + categories.length * lane
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`)
  svg.setAttribute('aria-label', [words.lanes, ...categories.map((id) => words.lane(titleOf(id), count(stretches, id)))].join('. '))
  const widths = share(stretches)
  const shapes = [
    shape('rect', { class: 'first', x: 0, y: 0, width: widths[0], height, rx: 4 }),
    ...categories.map((id, row) => shape('line', { class: `rule ${id}`, x1: 0, x2: width, y1: head + (row + 0.5) * lane, y2: head + (row + 0.5) * lane })),
  ]
  let x = 0
  stretches.forEach(({ label, hits, kind }, index) => {
    const room = widths[index] ?? 0
    if (kind) shapes.push(shape('rect', { x: x - 1, y: 0, width: 2, height, class: 'mark' }))
    shapes.push(text(x + 7, 15, `${label} · ${hits.length}`, kind ? 'said' : 'label'))
    const step = Math.min(crumb + 3, (room - gutter * 2 - crumb) / Math.max(hits.length, 1))
    hits.forEach(({ category }, order) => {
      const row = categories.indexOf(category)
      shapes.push(
        shape('rect', {
          x: x + gutter + 4 + order * step,
          y: head + (row + 0.5) * lane - crumb / 2,
          width: crumb,
          height: crumb,
          rx: 2.5,
          class: `crumb ${category}`,
          transform: `rotate(${((order * 37) % 50) - 25} ${x + gutter + 4 + order * step + crumb / 2} ${head + (row + 0.5) * lane})`,
        }),
      )
    })
    x += room
  })
  svg.replaceChildren(...shapes)
}

const count = (stretches, id) => stretches.reduce((sum, { hits }) => sum + hits.filter(({ category }) => category === id).length, 0)

/** By the number of crumbs, but no stretch below the room its words need. */
function share(stretches) {
  const least = stretches.map(({ label }) => Math.min((label.length + 5) * 5.6 + 14, width / stretches.length))
  const spare = width - least.reduce((sum, each) => sum + each, 0)
  const wants = stretches.map(({ hits }, index) => Math.max(hits.length * (crumb + 3) + 16 - least[index], 0))
  const all = wants.reduce((sum, each) => sum + each, 0)
  return least.map((each, index) => each + (all ? (spare * wants[index]) / all : spare / stretches.length))
}

function shape(name, attributes) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}

function text(x, y, content, kind) {
  const element = shape('text', { x, y, class: kind })
  element.textContent = content
  return element
}
