import type { Regime } from '../core/regime.js'
import { regions } from './table.js'

/** The regime of a country or region, by ISO 3166: `'FR'`, `'US-CA'`, `'CA-QC'`. A region that is not listed has its country's; a country that is not listed, and none, is opt-in. */
export function regimeOf(country: string | undefined): Regime {
  const code = (country ?? '').trim().toUpperCase()
  for (const name of [code, code.slice(0, 2)]) if (Object.hasOwn(regions, name)) return regions[name]?.regime ?? { rule: 'opt-in' }
  return { rule: 'opt-in' }
}

/**
 * Where the visitor is, as the site says: a code, `'meta'`, `'cloudflare'`, or a function. `undefined` when it does not
 * say. Only the site's own origin is asked. Cloudflare writes `loc=FR` into `/cdn-cgi/trace` of every site it serves.
 */
export async function findCountry(country: string | (() => unknown)): Promise<string | undefined> {
  const found = typeof country === 'function' ? await country() : country
  if (found === 'meta') return document.querySelector<HTMLMetaElement>('meta[name="biscotte-country"]')?.content
  if (found !== 'cloudflare') return typeof found === 'string' ? found : undefined
  const answer = await fetch('/cdn-cgi/trace', { credentials: 'omit' })
  // `XX` and `T1` are Cloudflare's for unknown and Tor.
  return /^loc=([A-Z]{2})$/m.exec(await answer.text())?.[1]
}

export { type Region, regions } from './table.js'
