import type { Report } from '../core/report.js'

/**
 * `document.write` from an inline script that runs late would open the document anew and blank the page. Browsers
 * ignore it from late external and module scripts; here it is ignored from inline ones too, and said, until the returned function is called.
 * https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#ignore-destructive-writes-counter
 */
export function refuseWriting(report: Report): () => void {
  const refuse = () => report('document-write', [], document.currentScript ?? undefined)
  const names = ['write', 'writeln'] as const
  const before = names.map((name) => Object.getOwnPropertyDescriptor(document, name))
  for (const name of names) Object.defineProperty(document, name, { value: refuse, configurable: true, writable: true })
  return () =>
    names.forEach((name, index) => {
      const own = before[index]
      if (own) Object.defineProperty(document, name, own)
      else Reflect.deleteProperty(document, name)
    })
}
