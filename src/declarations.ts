import { afterPaint } from './after-paint.js'
import type { Report } from './core/report.js'
import { createLazy } from './lazy.js'
import type { Declarations } from './ui/view.js'

interface LazyDeclarations extends Declarations {
  /** The page has a place for one. */
  draw(): void
}

/** The full list of a policy page, where a page has a place for it. The file that draws it is fetched with the first such place. */
export function createLazyDeclarations(load: () => Promise<Declarations>, report: Report, onDraw: () => void): LazyDeclarations {
  const drawn = createLazy(load, (error) => report('ui-missing', 'The declaration could not be loaded.', error))
  let looking = false

  return {
    draw() {
      onDraw()
      drawn.tell((declarations) => declarations.keep())
    },
    keep() {
      if (looking) return
      drawn.note((declarations) => {
        looking = true
        afterPaint(() => {
          looking = false
          declarations.keep()
        })
      })
    },
    destroy: () => drawn.stop((declarations) => declarations.destroy()),
  }
}
