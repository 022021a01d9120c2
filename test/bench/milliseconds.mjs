// Where the milliseconds of a first visit, or of a click, go, module by module: sampled by the browser's profiler, each sample given to the
// module its innermost frame of ours is in. Sampling costs time itself, so only the shares count.
import { decode } from '@jridgewell/sourcemap-codec'
import { click, visit } from './browser.mjs'
import { buildWithMaps, nameOf } from './bytes.mjs'
import { pageWith, tagsOf } from './page.mjs'
import { seeing, watching } from './probe.mjs'
import { asVisited } from './variants/biscotte.mjs'
import { seen, settled } from './verify.mjs'

/** Answers `[module, milliseconds a visit]`, the slowest first. */
export async function profile(browser, servers, variant, { cpu = 1, visits = 20, action, detail = true } = {}) {
  const built = await buildWithMaps()
  for (const [path, text] of Object.entries(await variant.files())) servers.put(path, text)
  for (const [name, { code }] of Object.entries(built)) servers.put(`/biscotte/${name}`, asVisited(code))
  servers.put('/profile.html', pageWith(variant, tagsOf(servers.thirdParty)))
  const maps = Object.fromEntries(Object.entries(built).map(([name, { map }]) => [name, { sources: map.sources, lines: decode(map.mappings) }]))

  function moduleOf({ url, lineNumber, columnNumber }) {
    const map = maps[url.split('/biscotte/')[1]]
    if (!map) return undefined
    const segment = map.lines[lineNumber]?.findLast(([column]) => column <= columnNumber)
    return segment?.length > 1 ? nameOf(map.sources[segment[1]]) : '(wrapper)'
  }

  const spent = new Map()
  for (let round = 0; round < visits; round++) {
    await visit(browser, { cpu, scripts: [watching, seeing(variant.banner)] }, async ({ page, devtools }) => {
      await devtools.send('Profiler.enable')
      await devtools.send('Profiler.setSamplingInterval', { interval: 50 })
      if (!action) await devtools.send('Profiler.start')
      await page.goto(`${servers.url}/profile.html`)
      await seen(page)
      await settled(page, 300)
      if (action) {
        await devtools.send('Profiler.start')
        await click(page, variant[action])
        await settled(page, 200)
      }
      const { profile } = await devtools.send('Profiler.stop')
      const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])))
      const nodes = new Map(profile.nodes.map((node) => [node.id, node.callFrame]))
      profile.samples.forEach((sample, index) => {
        for (let id = sample; id; id = parents.get(id)) {
          const name = moduleOf(nodes.get(id))
          if (!name) continue
          const { functionName } = nodes.get(sample)
          const key = id === sample || !functionName || detail === false ? name : `${name} → ${functionName}`
          spent.set(key, (spent.get(key) ?? 0) + (profile.timeDeltas[index + 1] ?? 0))
          break
        }
      })
    })
  }
  return [...spent].map(([name, micro]) => [name, micro / 1000 / visits]).sort((a, b) => b[1] - a[1])
}
