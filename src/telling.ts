/** What tells vendors where consent stands: a file of its own for the script tag, fetched where there is anything to tell. */
import calls from 'packed:calls'
import { consent as naming } from './gate/attributes.js'
import { idsOf } from './gate/element.js'
import { startVendors as start, type Vendors, type VendorsNeeds } from './vendors.js'

/** The vendors' own calls are known first. Scripts that were released before this file was there may still be on their way. */
export function startVendors(needs: VendorsNeeds): Vendors {
  needs.learning?.learnCalls(calls)
  const vendors = start(needs)
  for (const script of document.querySelectorAll(`script[${naming}]`)) vendors.released(script, idsOf(script))
  return vendors
}
