/** Where a running banner is found by a second copy. A symbol, because ids in the page can name any other property of window. */
export const running = Symbol.for('biscotte')

/** In a frame of a page of ours that asks already: it follows the answer given there. */
export function isInner(): boolean {
  try {
    return window.parent !== window && running in window.parent
  } catch {
    return false
  }
}

/** The visitor's clock. Tests and tools replace it, and not always by one: what tells no time is `NaN`. */
export function clock(): number {
  try {
    const time: unknown = Date.now()
    return typeof time === 'number' ? time : Number.NaN
  } catch {
    return Number.NaN
  }
}

/** Tells the page's own error handlers, and goes on whatever they do. */
export function blame(error: unknown): void {
  try {
    reportError(error)
  } catch {
    // Nobody can be told.
  }
}

/** To whoever listens on `document`; an element called `dispatchEvent` stands in nobody's way. */
export function announce(name: string, detail: unknown): void {
  try {
    EventTarget.prototype.dispatchEvent.call(document, new CustomEvent(name, { bubbles: true, detail }))
  } catch (error) {
    blame(error)
  }
}
