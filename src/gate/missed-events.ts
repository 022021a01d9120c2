import { isModule } from './kind.js'
import { startedBy } from './stack.js'

/**
 * Scripts that are released late ask for events that have passed: `DOMContentLoaded`, `load`, `readystatechange`. What
 * they add for those while they run is called once, when HTML would have: after all scripts that are not async, `load`
 * after all. Everyone else's listeners are left as they are.
 */
export interface MissedEvents {
  /**
   * This script is about to run; the returned function says that it has, or never will. Nothing tells that of an inline
   * module: it may run for a while after its turn is over.
   */
  expect(script: HTMLScriptElement, isInlineModule: boolean): () => void
  /** Nothing is running or waiting its turn any more. */
  settle(): void
}

interface Missed {
  readonly target: EventTarget
  readonly type: string
  readonly listener: EventListenerOrEventListenerObject
}

/** `isWaiting`: scripts that are not async have yet to run. */
export function createMissedEvents(isWaiting: () => boolean): MissedEvents {
  /** Those that run, or load, and whether they are async. */
  const running = new Map<HTMLScriptElement, boolean>()
  const inlineModules = new Map<HTMLScriptElement, boolean>()
  let missed: Missed[] = []
  let uninstall: (() => void) | undefined

  function add(target: EventTarget, type: string, listener: EventListenerOrEventListenerObject): boolean {
    if (!hasPassed(target, type) || !isLate()) return false
    if (!missed.some((one) => one.type === type && one.listener === listener)) missed.push({ target, type, listener })
    if (inlineModules.size > 0) setTimeout(settle)
    // Between the two changes of `readyState` the second is still to come.
    return type !== 'readystatechange' || document.readyState === 'complete'
  }

  /** Whether one of the late scripts is running: modules are no `currentScript`, and are told by what called. */
  function isLate(): boolean {
    const script = document.currentScript
    if (script) return running.has(script as HTMLScriptElement)
    const modules = [...inlineModules.keys(), ...running.keys()].filter(isModule)
    return modules.length > 0 && startedBy(modules)
  }

  function settle(): void {
    if (isWaiting() || [...running.values()].includes(false)) return
    const now = missed.filter(({ type }) => type !== 'load' || running.size === 0)
    missed = missed.filter((one) => !now.includes(one))
    for (const one of now.sort(inOrderOfEvents)) setTimeout(() => call(one))
    if (running.size + inlineModules.size > 0) return
    uninstall?.()
    uninstall = undefined
  }

  return {
    settle,
    expect(script, isInlineModule) {
      const before = window.onload
      uninstall ??= intercept(add)
      const those = isInlineModule ? inlineModules : running
      those.set(script, script.async)
      return () => {
        if (!those.delete(script)) return
        const { onload } = window
        if (onload && onload !== before && hasPassed(window, 'load')) missed.push({ target: window, type: 'load', listener: onload as EventListener })
        settle()
      }
    },
  }
}

function hasPassed(target: EventTarget, type: string): boolean {
  if (type === 'load') return target === window && document.readyState === 'complete'
  return (type === 'DOMContentLoaded' || type === 'readystatechange') && document.readyState !== 'loading'
}

/** Takes `addEventListener` of window and document over, and gives it back unless somebody else has taken it since. */
function intercept(add: (target: EventTarget, type: string, listener: EventListenerOrEventListenerObject) => boolean): () => void {
  const undo = [window, document].map((target) => {
    const before = Object.getOwnPropertyDescriptor(target, 'addEventListener')
    const found = target.addEventListener
    const taken = (type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | AddEventListenerOptions) => {
      if (!listener || !add(target, type, listener)) found.call(target, type, listener as EventListener, options)
    }
    Object.defineProperty(target, 'addEventListener', { value: taken, configurable: true, writable: true, enumerable: true })
    return () => {
      if (target.addEventListener !== taken) return
      if (before) Object.defineProperty(target, 'addEventListener', before)
      else Reflect.deleteProperty(target, 'addEventListener')
    }
  })
  return () => {
    for (const restore of undo) restore()
  }
}

const inOrderOfEvents = (a: Missed, b: Missed) => Number(a.type === 'load') - Number(b.type === 'load')

function call({ target, type, listener }: Missed): void {
  const event = new Event(type, { bubbles: type === 'DOMContentLoaded' })
  for (const name of ['target', 'currentTarget']) Object.defineProperty(event, name, { value: target })
  try {
    if (typeof listener === 'function') listener.call(target, event)
    else listener.handleEvent(event)
  } catch (error) {
    reportError(error)
  }
}
