import type { ConsentState } from './core/consent.js'
import type { Receipt } from './core/receipt.js'
import type { Report } from './core/report.js'
import type { Settings } from './core/settings.js'
import { clock } from './host-page.js'
import type { Outbox, startDelivery, Waiting } from './receipts/index.js'

/** The lazy file that composes and sends receipts. */
export interface ReceiptsModule {
  readonly startDelivery: typeof startDelivery
}

interface Needs {
  readonly target: Settings['receipts']
  readonly consent: ConsentState
  readonly settings: Settings
  readonly texts: () => Promise<object>
  readonly report: Report
  readonly load: () => Promise<ReceiptsModule>
}

const key = 'biscotte.receipts'
/** The visitor's own copy of the last one. */
const copy = 'biscotte.receipt'
/** Most that may wait; the oldest gives way. */
const most = 20

export interface Receipts {
  /** The text of a record as it is stored; `undefined` when it was dropped. */
  keep(record: string | undefined): void
  /** Of the answer that stands, once it has been composed. */
  last(): Receipt | undefined
  stop(): void
}

/** Keeps each answer, as it is given, until its receipt has been acknowledged: the page may be reloaded in the same moment. */
export function startReceipts({ target: given, report, load, ...needs }: Needs): Receipts | undefined {
  if (!given) return undefined
  const target = given
  const outbox = createOutbox()
  let delivery: Promise<ReturnType<typeof startDelivery> | undefined> | undefined

  function deliver(): void {
    delivery ??= load().then(
      (module) => module.startDelivery({ ...needs, target, outbox, now: clock }),
      (error) => {
        delivery = undefined
        report('receipts-missing', 'The file that sends receipts could not be loaded.', error)
        return undefined
      },
    )
    void delivery.then((started) => started?.run())
  }

  if (outbox.read().length > 0) deliver()

  return {
    keep(record) {
      outbox.show(undefined)
      if (!record) return
      outbox.add({ record, page: location.origin + location.pathname, regime: needs.consent.regime(), tries: 0, next: 0 })
      deliver()
    },
    last() {
      const receipt = outbox.shown()
      return receipt && receipt.id === needs.consent.record()?.id ? receipt : undefined
    },
    stop: () => void delivery?.then((started) => started?.stop()),
  }
}

/** In localStorage, read anew each time since other tabs share it; in memory where there is none. */
function createOutbox(): Outbox & { add(waiting: Waiting): void; show(receipt: Receipt | undefined): void; shown(): Receipt | undefined } {
  let kept: readonly Waiting[] = []

  function read(): readonly Waiting[] {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
      return Array.isArray(stored) ? stored.filter((one) => typeof one?.record === 'string' && typeof one.next === 'number') : []
    } catch {
      return kept
    }
  }

  function write(all: readonly Waiting[]): void {
    kept = all.slice(-most)
    try {
      if (kept.length > 0) localStorage.setItem(key, JSON.stringify(kept))
      else localStorage.removeItem(key)
    } catch {
      // In memory alone: they wait as long as the page stays.
    }
  }

  return {
    read,
    show(receipt) {
      try {
        if (receipt) localStorage.setItem(copy, JSON.stringify(receipt))
        else localStorage.removeItem(copy)
      } catch {
        // Then there is none to show.
      }
    },
    shown() {
      try {
        const stored: unknown = JSON.parse(localStorage.getItem(copy) ?? 'null')
        return typeof stored === 'object' && stored !== null ? (stored as Receipt) : undefined
      } catch {
        return undefined
      }
    },
    add: (waiting) => write([...read(), waiting]),
    change(record, change) {
      write(read().flatMap((waiting) => (waiting.record === record ? (change(waiting) ?? []) : [waiting])))
    },
  }
}
