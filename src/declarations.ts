import { afterPaint } from './after-paint.js'
import type { Report } from './core/report.js'
import type { Declarations } from './ui/view.js'

/** The full list of a policy page, where a page has a place for it. The file that draws it is fetched with the first such place. */
export function createLazyDeclarations(load: () => Promise<Declarations>, report: Report, onDraw: () => void): Declarations {
  let drawn: Promise<Declarations | undefined> | undefined
  let looking = false

  function look(): void {
    looking = false
    if (!drawn && !document.querySelector('[data-biscotte="declaration"]')) return
    if (!drawn) onDraw()
    drawn ??= load().catch((error) => {
      report('ui-missing', 'The declaration could not be loaded.', error)
      return undefined
    })
    void drawn.then((declarations) => declarations?.keep())
  }

  return {
    keep() {
      if (!looking) afterPaint(look)
      looking = true
    },
    destroy: () => void drawn?.then((declarations) => declarations?.destroy()),
  }
}
