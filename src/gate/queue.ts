import type { Report } from '../core/report.js'
import { isExternal, type Mode, modeOf, runnable } from './kind.js'
import { createMissedEvents } from './missed-events.js'
import { arm, onStarted, twinOf } from './script.js'
import { refuseWriting } from './write.js'

/** A script waiting for its turn. */
export interface Turn {
  readonly script: HTMLScriptElement
  readonly mode: Mode
  readonly isExternal: boolean
  /** Whether HTML counts it as started, so that only a copy can run; asked where it is not known. */
  hasStarted: boolean | undefined
}

export function turnOf(script: HTMLScriptElement, hasStarted: boolean | undefined): Turn {
  const external = isExternal(script)
  return { script, mode: modeOf(script, external), isExternal: external, hasStarted }
}

export interface ScriptQueue {
  /** Adds scripts in document order. */
  add(turns: readonly Turn[]): void
  /** Whether a script would overtake none that is waiting or loading. */
  isFreeFor(script: HTMLScriptElement): boolean
  stop(): void
}

/** How long one script may keep the next waiting, milliseconds. A browser's parser has no limit of its own but the network's. */
const stall = 10_000

/** How long scripts run on end before the visitor's input gets a turn, milliseconds. */
const slice = 8

/** How many scripts are asked at once whether they have started: the first need not wait for the last. */
const portion = 200

/**
 * Runs scripts as the parser would have: inline and blocking ones strictly in order, async ones at once, deferred and
 * module ones after the blocking ones. One that fails, throws or never answers does not stop the next. `isDue` is asked
 * when a turn comes: consent and document may have changed since it was added.
 */
export function createScriptQueue(report: Report, isDue: (script: HTMLScriptElement) => boolean): ScriptQueue {
  let free: Turn[] = []
  let blocking: Turn[] = []
  let ordered: Turn[] = []
  let busy = false
  let allowWriting: (() => void) | undefined
  const loading = new Set<() => void>()
  const later = new Set<() => void>()
  const missed = createMissedEvents(() => blocking.length + ordered.length > 0)

  const isEmpty = () => free.length + blocking.length + ordered.length === 0

  /** The next that may run now. */
  function next(): Turn | undefined {
    const queue = free.length > 0 ? free : blocking.length > 0 ? blocking : ordered
    const [first] = queue
    if (first?.hasStarted === undefined) return undefined
    // External ones load side by side and keep their order by `async = false`; an inline one waits for all before it. For modules only
    // Firefox needs that.
    if (queue === blocking && loading.size > 0 && !first.isExternal) return undefined
    if (queue === ordered && (loading.size > 0 || document.readyState === 'loading' || (later.size > 0 && !first.isExternal))) return undefined
    return queue.shift()
  }

  function advance(): void {
    if (busy) return
    if (isEmpty()) {
      missed.settle()
      return
    }
    busy = true
    const start = performance.now()
    allowWriting ??= refuseWriting(report, () => busy)
    let late = false
    for (let turn = next(); turn; turn = late ? undefined : next()) {
      try {
        run(turn)
      } catch (error) {
        reportError(error)
      }
      late = performance.now() - start > slice
    }
    busy = false
    if (isEmpty()) stopRefusing()
    if (late) afterInput(advance)
    else missed.settle()
  }

  function stopRefusing(): void {
    allowWriting?.()
    allowWriting = undefined
  }

  /** Armed, inserted, and done with when it ran, loaded, failed or took too long. */
  function run({ script, mode, isExternal, hasStarted }: Turn): void {
    if (!isDue(script)) return
    arm(script)
    const running = runnable(script, hasStarted === true)
    const ran = missed.expect(running, !isExternal && (mode === 'ordered' || mode === 'async'))
    // By itself, as a rule: taken out and put back where it stood.
    script.replaceWith(running)
    if (!mode || mode === 'inline') ran()
    else if (isExternal) whenDone(running, mode, ran)
    // Only WebKit tells when an inline module has run.
    else setTimeout(ran, stall)
  }

  function whenDone(script: HTMLScriptElement, mode: Mode, ran: () => void): void {
    const waiting = mode === 'blocking' ? loading : mode === 'ordered' ? later : undefined
    const timer = waiting ? setTimeout(stalled, stall) : undefined
    function stalled(): void {
      report('stalled', [script.src, stall / 1000], script)
      done()
    }
    function done(): void {
      clearTimeout(timer)
      script.removeEventListener('load', done)
      script.removeEventListener('error', done)
      ran()
      if (waiting?.delete(done)) advance()
    }
    waiting?.add(done)
    script.addEventListener('load', done)
    script.addEventListener('error', done)
  }

  /** What has started cannot run, but a copy can. */
  function ask(turns: readonly Turn[]): void {
    const asked = turns.slice(0, portion)
    if (asked.length === 0) return
    onStarted(new Map(asked.map((turn) => [twinOf(turn.script), turn])), (started) => {
      for (const turn of asked) turn.hasStarted = started.includes(turn)
      ask(turns.slice(portion))
      advance()
    })
  }

  document.addEventListener('readystatechange', advance)

  return {
    isFreeFor(script) {
      const mode = modeOf(script)
      return mode === 'async' || blocking.length + loading.size + (mode === 'ordered' ? ordered.length : 0) === 0
    },
    add(turns) {
      for (const turn of turns) {
        if (turn.mode === 'async' || turn.mode === undefined) free.push(turn)
        else if (turn.mode === 'ordered') ordered.push(turn)
        else blocking.push(turn)
      }
      ask(turns.filter(({ hasStarted }) => hasStarted === undefined))
      // To find so many has taken long enough.
      if (turns.length > portion) afterInput(advance)
      else advance()
    },
    stop() {
      document.removeEventListener('readystatechange', advance)
      free = []
      blocking = []
      ordered = []
      stopRefusing()
      for (const done of [...loading]) done()
    },
  }
}

/** Lets the browser answer the visitor first, and goes on before all else. In a task: from a microtask Chromium runs scripts more slowly. */
function afterInput(work: () => void): void {
  const { scheduler } = window as { scheduler?: { postTask?: (work: () => void, options: object) => void } }
  if (scheduler?.postTask) scheduler.postTask(work, { priority: 'user-blocking' })
  else setTimeout(work)
}
