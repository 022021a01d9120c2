import { biscotteItself } from './catalogue/services/biscotte.js'
import { readServices } from './core/declared.js'
import type { GuardedPage, PageGuard } from './guard.js'
import type { Learning, LearningNeeds } from './learning.js'
import type { Surroundings } from './surroundings.js'
import type { Vendors, VendorsNeeds } from './vendors.js'

/** What `biscotte.js` and the package have beyond the gate: they tell vendors of consent, guard what nobody tagged, and may learn of more services. */
export interface More {
  readonly guard: PageGuard | undefined
  readonly learning: Learning | undefined
  readonly vendors: Vendors
  stop(): void
}

interface Parts {
  readonly startVendors: (needs: VendorsNeeds) => Vendors
  readonly ownGuard?: (page: GuardedPage) => PageGuard
  readonly startLearning?: (needs: LearningNeeds) => Learning
}

export const createMore = ({ startVendors, ownGuard, startLearning }: Parts): Pick<Surroundings, 'readServices' | 'startMore'> => ({
  readServices: (named, categories, catalogue, report) => readServices(named, categories, catalogue, report, !!startLearning),

  startMore(page) {
    const { config, settings, consent, report, surroundings } = page
    const { catalogue, loadBeside: load } = surroundings
    const needs = { settings, consent, report }
    const { services } = Object(config) as { services?: unknown }
    const named: readonly unknown[] = Array.isArray(services) ? services : []
    consent.learn([biscotteItself, ...settings.services])
    // Before anything else hears of a change: what vendors are told of it, they are told first.
    const learning = load && startLearning?.({ catalogue, consent, report, named, load, onLearned: learned })
    const vendors = startVendors({ ...needs, load, learning })
    const startGuard = typeof settings.guard === 'function' ? (settings.guard as typeof ownGuard) : settings.guard === false ? undefined : ownGuard
    const guard = startGuard?.({
      ...needs,
      catalogue,
      learning,
      passes: vendors.passes,
      onLeak: (element, ids) => page.tell('leak', { element, ids }),
      onRelease: (element, ids) => page.gate.released(element, ids),
    })
    const stops = [
      consent.on('use', () => learning?.describe()),
      consent.on('change', ({ revoked }) => {
        // What a page that is about to be reloaded let live would be loaded twice.
        if (revoked.length > 0) guard?.update()
      }),
    ]

    /** Services that were named are read again, and what waited for them goes on. */
    function learned(): void {
      consent.learn(readServices(named, settings.categories, catalogue, report))
      guard?.learn()
      page.dialogue.note(({ learned }) => learned())
      page.gate.update()
    }

    return {
      guard,
      learning,
      vendors,
      stop() {
        for (const stop of stops) stop()
        guard?.stop()
        vendors.stop()
      },
    }
  },
})
