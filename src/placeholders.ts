import type { Report } from './core/report.js'
import { createLazy } from './lazy.js'
import type { Placeholders } from './placeholder/view.js'

/** What stands for held embeds. The file that draws it is fetched with the first of them; what happens meanwhile is caught up with, in order. */
export function createLazyPlaceholders(load: () => Promise<Placeholders>, report: Report): Placeholders {
  const drawn = createLazy(load, (error) => report('ui-missing', ['The placeholders'], error))
  const guarded = (act: (placeholders: Placeholders) => void) => (placeholders: Placeholders) => {
    try {
      act(placeholders)
    } catch (error) {
      report('ui-failed', ['A placeholder', error])
    }
  }
  const note = (act: (placeholders: Placeholders) => void) => drawn.note(guarded(act))
  return {
    show: (element, ids) => drawn.tell(guarded((placeholders) => placeholders.show(element, ids))),
    release: (element) => note((placeholders) => placeholders.release(element)),
    keep: () => note((placeholders) => placeholders.keep()),
    destroy: () => drawn.stop((placeholders) => placeholders.destroy()),
  }
}
