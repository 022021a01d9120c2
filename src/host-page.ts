import { attempt, nothing } from './core/attempt.js'

/** Where a running banner is found by a second copy. A symbol, because ids in the page can name any other property of window. */
export const running = Symbol.for('biscotte')

/** In a frame of a page of ours that asks already: it follows the answer given there. */
export const isInner = (): boolean =>
  attempt(
    () => window.parent !== window && running in window.parent,
    () => false,
  )

/** The visitor's clock. Tests and tools replace it, and not always by one: what tells no time is `NaN`. */
export const clock = (): number => Number(attempt(() => Number(Date.now()), nothing))

/** Tells the page's own error handlers, and goes on whatever they do. */
export const blame = (error: unknown): void => attempt(() => reportError(error), nothing)

/** To whoever listens on `document`; an element called `dispatchEvent` stands in nobody's way. */
export const announce = (name: string, detail: unknown): unknown =>
  attempt<unknown>(() => EventTarget.prototype.dispatchEvent.call(document, new CustomEvent(name, { bubbles: true, detail })), blame)
