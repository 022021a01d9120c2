/** What tells vendors where consent stands: a file of its own for the script tag, fetched where there is anything to tell. */
import calls from 'packed:calls'
import { consent as naming } from './gate/attributes.js'
import { idsOf } from './gate/element.js'
import type { More } from './more.js'
import type { Page } from './page.js'
import { startVendors as start, type Vendors, type VendorsNeeds } from './vendors.js'

/** The vendors' own calls are known first. Scripts that were released before this file was there may still be on their way. */
export function startVendors(needs: VendorsNeeds): Vendors {
  needs.learning?.learnCalls(calls)
  const vendors = start(needs)
  for (const script of document.querySelectorAll(`script[${naming}]`)) vendors.released(script, idsOf(script))
  return vendors
}

/** Likewise for a file that has nothing beyond the gate. */
export function tellVendors({ settings, consent, report, surroundings }: Page): More {
  const vendors = startVendors({ settings, consent, report, load: surroundings.loadBeside })
  return { guard: undefined, learning: undefined, vendors, stop: vendors.stop }
}
