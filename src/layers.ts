import type { Report } from './core/report.js'
import type { Layer, Ui } from './ui/view.js'

export interface Layers {
  current(): Layer
  /** Shows a layer, fetching the UI the first time; decides nothing. */
  go(layer: Layer): void
  stop(): void
}

interface LayersNeeds {
  readonly load: () => Promise<Ui>
  /** A layer is visible now, or none. */
  readonly onShown: (layer: Layer) => void
  readonly report: Report
}

/** Banner, preferences or nothing: one at a time, the last one asked for. */
export function createLayers({ load, onShown, report }: LayersNeeds): Layers {
  let wanted: Layer = 'closed'
  let shown: Layer = 'closed'
  let ui: Promise<Ui> | undefined

  async function show(layer: Layer): Promise<void> {
    try {
      ui ??= load()
      const loaded = await ui
      // Also what is shown already: something else may be on its way.
      if (wanted !== layer || !(await loaded.show(layer)) || shown === layer) return
      shown = layer
      onShown(layer)
    } catch (error) {
      ui = undefined
      wanted = 'closed'
      report('ui-missing', ['The banner'], error)
    }
  }

  return {
    current: () => wanted,
    go(layer) {
      if (layer === wanted) return
      wanted = layer
      if (layer !== 'closed' || ui) void show(layer)
    },
    stop() {
      wanted = 'closed'
      void ui?.then((loaded) => loaded.destroy()).catch(() => {})
    },
  }
}
