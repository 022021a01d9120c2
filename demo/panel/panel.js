import { clearKept, readKept } from './kept.js'
import { createSheet } from './sheet.js'
import { sortHit, sortKept } from './sort.js'
import { words } from './words.js'

/** The demo's window on the page: what it sent, told by the server that received it, and what it keeps. It stores nothing itself. */
const { documentElement: page } = document
const served = Number(page.dataset.served)
/** From one answer to the next. */
const stretches = [{ from: served, label: firstLabel(), hits: [] }]
let kept = []

const sheet = createSheet({ forget, reload: () => location.reload() })
document.body.append(sheet.element)

const hits = new EventSource(`/demo/hits?since=${served}`)
hits.addEventListener('message', ({ data }) => {
  const hit = JSON.parse(data)
  stretches.findLast(({ from }) => from <= hit.at)?.hits.push({ ...hit, ...sortHit(hit) })
  show()
  void look()
})
addEventListener('pagehide', () => hits.close())
document.addEventListener('biscotte:change', ({ detail }) => {
  const kind = detail.record ? (page.dataset.biscotte ?? 'custom') : 'forgotten'
  stretches.push({ from: Date.now(), kind, label: words[kind] ?? words.custom, hits: [] })
  show()
  void look()
})
// Trackers write when they like, and not every browser tells of it.
setInterval(look, 1000)
show()
void look()

function firstLabel() {
  if (page.dataset.biscotte === 'undecided') return words.before
  return window.biscotte?.record ? words.earlier : words.free
}

function show() {
  sheet.fill(
    stretches,
    kept.map((thing) => ({ ...thing, ...sortKept(thing) })),
  )
}

async function look() {
  const now = await readKept().catch(() => kept)
  if (JSON.stringify(now) === JSON.stringify(kept)) return
  kept = now
  show()
}

async function forget() {
  // Forgetting reloads a page on which something ran: what is cleared on the server must be gone before.
  await clearKept()
  window.biscotte?.forget()
  location.reload()
}
