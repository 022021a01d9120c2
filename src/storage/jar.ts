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
    try {
      const text: unknown = accessor()?.get?.call(document)
      return typeof text === 'string' ? text : ''
    } catch {
      return ''
    }
  },
  set cookie(text: string) {
    try {
      accessor()?.set?.call(document, text)
    } catch {
      // Nothing is stored; the caller reads back what it wrote.
    }
  },
}

const accessor = () => Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
