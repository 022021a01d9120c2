import type { Report } from '../core/report.js'

/**
 * `document.write` from an inline script that runs late would open the document anew and blank the page. Browsers
 * ignore it from late external and module scripts; here it is ignored from inline ones too, while one `isRunning`, and said.
 * https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#ignore-destructive-writes-counter
 */
export function refuseWriting(report: Report, isRunning: () => boolean): () => void {
  const undo = (['write', 'writeln'] as const).map((name) => {
    const before = Object.getOwnPropertyDescriptor(document, name)
    const found = document[name]
    const taken = (...text: string[]) => {
      if (isRunning()) report('document-write', [], document.currentScript ?? undefined)
      else found.apply(document, text)
    }
    Object.defineProperty(document, name, { value: taken, configurable: true, writable: true })
    return () => {
      if (document[name] !== taken) return
      if (before) Object.defineProperty(document, name, before)
      else Reflect.deleteProperty(document, name)
    }
  })
  return () => {
    for (const restore of undo) restore()
  }
}
