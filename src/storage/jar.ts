import { attempt, nothing } from '../core/attempt.js'

/** The cookies of the page, as `document.cookie` has them. */
export interface Jar {
  cookie: string
}

/**
 * `document.cookie` through the accessor of `Document.prototype`: `<img name="cookie">` replaces the document's own
 * property but not that one. Also where cookies cannot be had at all (sandboxed frames throw): empty and inert.
 */
export const jar: Jar = {
  get cookie(): string {
    const text: unknown = attempt(() => Reflect.get(Document.prototype, 'cookie', document), nothing)
    return typeof text === 'string' ? text : ''
  },
  set cookie(text: string) {
    // Where that throws, nothing is stored; the caller reads back what it wrote.
    attempt(() => Reflect.set(Document.prototype, 'cookie', text, document), nothing)
  },
}
