import type { Report } from './core/report.js'
import type { Placeholders } from './placeholder/view.js'

/** Frames and films show one by themselves, unless they are of no size, templates when they ask for it. */
const showing = `:is(iframe:not([hidden],${['width', 'height'].flatMap((side) => [`[${side}="0"]`, `[${side}="1"]`])}),video,template[data-placeholder]):not([data-placeholder="none"])`

/** What stands for held embeds. The file that draws it is fetched with the first of them; what happens meanwhile is caught up with, in order. */
export function createLazyPlaceholders(load: () => Promise<Placeholders>, report: Report): Placeholders {
  let drawn: Promise<Placeholders | undefined> | undefined

  function tell(act: (placeholders: Placeholders) => void): void {
    drawn?.then((placeholders) => placeholders && act(placeholders)).catch((error) => report('ui-failed', ['A placeholder', error]))
  }

  return {
    show(element, ids) {
      if (!element.matches(showing)) return
      drawn ??= load().catch((error) => {
        drawn = undefined
        report('ui-missing', ['The placeholders'], error)
        return undefined
      })
      tell((placeholders) => placeholders.show(element, ids))
    },
    release: (element) => tell((placeholders) => placeholders.release(element)),
    keep: () => tell((placeholders) => placeholders.keep()),
    destroy: () => tell((placeholders) => placeholders.destroy()),
  }
}
