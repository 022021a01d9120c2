// The report's picture: a panel for each figure, a bar for each variant. Its colours follow the reader's light or dark.
const width = 960
const perRow = 2
const bar = 16
const gap = 7
const label = 175
const room = 70

const clean = (text) => `${text}`.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign])
const shown = (value) => (value >= 20 ? value.toFixed(0) : value.toFixed(1))

const style = `
text { font: 12px system-ui, sans-serif; fill: #24292f }
.title { font-weight: 600; font-size: 13px }
.unit { fill: #6e7781 }
.back { fill: #ffffff; stroke: #d0d7de }
.ours { fill: #9a5b13 }
.peer { fill: #b9c0c8 }
.floor { fill: none; stroke: #8c959f; stroke-dasharray: 3 2 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 }
  .unit { fill: #8d96a0 }
  .back { fill: #0d1117; stroke: #30363d }
  .ours { fill: #e0a458 }
  .peer { fill: #4d5660 }
  .floor { stroke: #8d96a0 }
}`

/** `panels`: `{ title, unit, bars: [{ name, value, kind }] }`, `kind` being `ours`, `peer` or `floor`. */
export function plot(panels, caption) {
  const column = width / perRow
  const most = Math.max(...panels.map(({ bars }) => bars.length))
  const height = most * (bar + gap) + 54
  const rows = Math.ceil(panels.length / perRow)
  const total = rows * height + 40
  const draw = ({ title, unit, bars }, index) => {
    const x = (index % perRow) * column + 16
    const y = Math.floor(index / perRow) * height + 14
    const scale = (column - label - room - 24) / Math.max(...bars.map(({ value }) => value), 1e-9)
    const lines = bars.map(({ name, value, kind }, place) => {
      const top = 30 + place * (bar + gap)
      const long = Math.max(value * scale, 1)
      return `<text x="${label - 8}" y="${top + 12}" text-anchor="end">${clean(name)}</text>
<rect class="${kind}" x="${label}" y="${top}" width="${long.toFixed(1)}" height="${bar}" rx="2"/>
<text x="${(label + long + 6).toFixed(1)}" y="${top + 12}">${shown(value)}</text>`
    })
    return `<g transform="translate(${x} ${y})"><text class="title" y="14">${clean(title)} <tspan class="unit">${clean(unit)}</tspan></text>\n${lines.join('\n')}</g>`
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" role="img" aria-label="${clean(caption)}">
<style>${style}</style>
<rect class="back" x=".5" y=".5" width="${width - 1}" height="${total - 1}" rx="8"/>
${panels.map(draw).join('\n')}
<text class="unit" x="16" y="${total - 14}">${clean(caption)}</text>
</svg>
`
}
