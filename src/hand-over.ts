import type { RecordStore } from './core/answers.js'
import type { Report } from './core/report.js'
import type { Settings } from './core/settings.js'
import type { HandOver, startHandOver } from './hand-over/index.js'
import { whenSeen } from './visits.js'

/** The lazy file that hands answers over, and takes them. */
export interface HandOverModule {
  readonly startHandOver: typeof startHandOver
}

/** Started where sites are listed, once somebody sees the page; until then, what may have come along is still arriving. */
export function startLazyHandOver(
  sites: Settings['handOver'],
  load: () => Promise<HandOverModule>,
  needs: Omit<Parameters<typeof startHandOver>[0], 'sites' | 'store'>,
  loadStore: () => Promise<RecordStore>,
  report: Report,
): HandOver {
  let started: HandOver | undefined
  let isComing = !!sites
  let stopped = false

  async function start(listed: readonly string[]): Promise<void> {
    try {
      const [{ startHandOver }, store] = await Promise.all([load(), loadStore()])
      isComing = false
      if (!stopped) started = startHandOver({ sites: listed, store, ...needs })
    } catch (error) {
      isComing = false
      report('ui-missing', ['What hands answers over'], error)
    }
    needs.onArrived()
  }

  if (sites) whenSeen(() => start(sites))
  return {
    isArriving: () => isComing || started?.isArriving() === true,
    stop() {
      stopped = true
      started?.stop()
    },
  }
}
