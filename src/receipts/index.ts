import type { ConsentState } from '../core/consent.js'
import { createReceipt, type Receipt, shownText } from '../core/receipt.js'
import { decodeRecord } from '../core/record.js'
import type { Regime } from '../core/regime.js'
import type { Settings } from '../core/settings.js'
import { sha256 } from './hash.js'

/** An answer whose receipt nobody has acknowledged yet. */
export interface Waiting {
  /** The record as it is stored. */
  readonly record: string
  readonly page: string
  readonly regime: Regime
  /** As it was composed, on the page of the answer if that was not left at once. */
  readonly receipt?: Receipt | undefined
  /** How often it was sent, and when it may be again, milliseconds since 1970. */
  readonly tries: number
  readonly next: number
}

/** Where they wait, from page to page. */
export interface Outbox {
  read(): readonly Waiting[]
  /** Puts what `change` makes of an entry in its place; takes it out when that is nothing. */
  change(record: string, change: (waiting: Waiting) => Waiting | undefined): void
  /** Keeps the visitor's own copy of it. */
  show(receipt: Receipt): void
}

interface Needs {
  readonly outbox: Outbox
  readonly target: string | ((receipt: Receipt) => unknown)
  readonly consent: ConsentState
  readonly settings: Settings
  readonly texts: () => Promise<object>
  readonly now: () => number
}

/** Milliseconds before the first time again; doubled with each, up to an hour. */
const patience = 1000
const hour = 3_600_000

/**
 * Sends receipts until each is acknowledged: by an answer of 200-299, or 409 for one that is known. The id makes sending twice
 * harmless. One tab at a time, where the browser can tell (Web Locks).
 */
export function startDelivery({ outbox, target, consent, settings, texts, now }: Needs): { run(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = false
  let again = false
  let sending: string | undefined

  async function run(): Promise<void> {
    again = running
    if (running) return
    running = true
    await alone(deliver).catch(() => {})
    running = false
    if (again) return run()
    const next = Math.min(...outbox.read().map((waiting) => waiting.next))
    clearTimeout(timer)
    if (Number.isFinite(next)) timer = setTimeout(run, Math.max(patience, next - now()))
  }

  async function deliver(): Promise<void> {
    // First of all: the texts may be others on the next page.
    for (const waiting of outbox.read()) if (!waiting.receipt) await compose(waiting).catch(() => {})
    for (const waiting of outbox.read()) {
      if (waiting.next > now()) continue
      const isDone = waiting.receipt !== undefined && (await send(waiting.receipt).catch(() => false))
      outbox.change(waiting.record, ({ tries, ...rest }) =>
        isDone ? undefined : { ...rest, tries: tries + 1, next: now() + Math.min(patience * 2 ** tries, hour) },
      )
    }
  }

  async function compose({ record: text, page, regime }: Waiting): Promise<void> {
    const record = decodeRecord(text)
    const receipt = record && createReceipt({ consent, settings }, record, page, regime, await sha256(shownText({ consent, settings }, await texts())))
    outbox.change(text, (waiting) => receipt && { ...waiting, receipt })
    if (receipt) outbox.show(receipt)
  }

  async function send(receipt: Receipt): Promise<boolean> {
    sending = receipt.id
    if (typeof target === 'function') return (await target(receipt)) !== false
    const answer = await post(target, receipt)
    return answer.ok || answer.status === 409
  }

  /** The page is left, for good perhaps: what still waits goes now, and is kept until a later page hears that it is known. */
  function leave(): void {
    if (typeof target === 'function') return
    for (const { receipt } of outbox.read()) if (receipt && !(running && receipt.id === sending)) post(target, receipt).catch(() => {})
  }

  const onOnline = () => void run()
  addEventListener('online', onOnline)
  addEventListener('pagehide', leave)
  return {
    run: () => void run(),
    stop() {
      clearTimeout(timer)
      removeEventListener('online', onOnline)
      removeEventListener('pagehide', leave)
    },
  }
}

/** `keepalive`: the page may be about to be left, or reloaded. */
const post = (target: string, receipt: Receipt) =>
  fetch(target, {
    method: 'POST',
    keepalive: true,
    headers: { 'content-type': 'application/json', 'idempotency-key': receipt.id },
    body: JSON.stringify(receipt),
  })

/** Where another tab is at it, this one comes after. */
function alone(work: () => Promise<void>): Promise<unknown> {
  const locks = (navigator as { locks?: LockManager }).locks
  return locks ? locks.request('biscotte.receipts', work) : work()
}
