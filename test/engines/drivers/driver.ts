/** What the suite needs of a browser, whatever speaks to it. */
export interface Engine {
  /** Somebody who has never been here: no cookies, no storage, an empty page. */
  newVisitor(): Promise<Visitor>
  /** Ends the browser that was started, and nothing else. */
  close(): Promise<void>
}

export interface Visitor {
  /** Goes there; resolves when the page has loaded. */
  open(url: string): Promise<void>
  reload(): Promise<void>
  /** The value of an expression in the page, as JSON has it. Not subject to the page's policy. */
  evaluate(expression: string): Promise<unknown>
  /** Trusted input at a point of the viewport, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>
  /** Trusted input: one character where the focus is. */
  type(character: string): Promise<void>
  /** Trusted input: the Escape key. */
  escape(): Promise<void>
  close(): Promise<void>
}

/** Where the programs of an engine are; found by `tools/engines.mjs`. */
export type Found =
  | { readonly name: 'chromium'; readonly browser: string }
  | { readonly name: 'firefox'; readonly browser: string }
  | { readonly name: 'webkit'; readonly browser: string; readonly driver: string; readonly display: string }

/** How long one command may take, milliseconds. Navigations include it: no test page keeps `load` waiting longer. */
export const commandLimit = 20_000

/** How long a browser may take to start, milliseconds: the first time, on a machine that is busy. */
export const startLimit = 80_000

/** Rejects when the work takes longer than a command may: a page that goes away can leave an answer out for ever. */
export async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The browser has not answered for ${commandLimit / 1000} s.`)), commandLimit)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
