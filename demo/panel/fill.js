import { drawLanes } from './lanes.js'
import { make } from './make.js'
import { nameOf } from './sort.js'
import { titleOf, words } from './words.js'

/** Shown even when empty: an empty lane is the point. */
const always = ['essential', 'functional', 'analytics', 'marketing']

/** Writes what is known now: a sentence, the lanes, what is kept, who received what. */
export function fill(parts, stretches, things) {
  const sent = stretches.flatMap((stretch) => stretch.hits)
  const seen = [...sent, ...things].map(({ category }) => category)
  const categories = [...new Set([...always, ...seen])]
  const hosts = new Set(sent.map(hostOf))
  const receivers = group(sent, (hit) => `${hostOf(hit)} ${hit.service}`)
  parts.sum.textContent = sent.length === 0 ? words.nothing : words.some(sent.length, hosts.size)
  parts.sum.classList.toggle('none', sent.length === 0)
  parts.bar.textContent = words.bar(sent.length, things.length)
  drawLanes(parts.svg, categories, stretches)
  parts.legend.replaceChildren(
    ...categories.map((id) => make('li', { class: id }, [titleOf(id), make('b', {}, String(sent.filter(({ category }) => category === id).length))])),
  )
  parts.where.hidden = hosts.size === 0
  parts.hosts.replaceChildren(
    ...receivers.map(([, list]) =>
      make('li', { class: list[0].category }, [
        make('code', {}, hostOf(list[0])),
        make('small', {}, list[0].service ? nameOf(list[0].service) : words.unknown),
        make('b', {}, String(list.length)),
      ]),
    ),
  )
  parts.keeps.replaceChildren(...(things.length === 0 ? [make('p', { class: 'none' }, words.nothingKept)] : categories.flatMap((id) => keptOf(id, things))))
}

/** Cookies and keys of a category, each with where it lies and whose it is. */
function keptOf(category, things) {
  const mine = things.filter((thing) => thing.category === category)
  if (mine.length === 0) return []
  const chips = mine.map(({ name, area, service }) =>
    make('li', { class: 'chip', title: [words.area[area], service && nameOf(service)].filter(Boolean).join(' · ') }, [
      make('code', {}, name),
      ...(area === 'cookie' ? [] : [make('small', {}, words.badge[area])]),
    ]),
  )
  return [make('h4', { class: category }, titleOf(category)), make('ul', {}, chips)]
}

function hostOf({ url }) {
  return new URL(url).hostname
}

function group(list, keyOf) {
  const groups = new Map()
  for (const each of list) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each])
  return [...groups]
}
