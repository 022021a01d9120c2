import type { Report } from './core/report.js'

/** The README's part on messages, by code. */
const manual = 'README#'

/** Messages to the console, each once: what is broken or unlawful always speaks, the rest when `debug` is on. */
export function createReport(): Report {
  const said = new WeakMap<object, Set<string>>()
  const texts = new Set<string>()
  return (code, text, element) => {
    const seen = element instanceof Element ? (said.get(element) ?? new Set<string>()) : texts
    if (element instanceof Element) said.set(element, seen)
    const key = element instanceof Element ? code : code + text
    if (seen.has(key)) return
    seen.add(key)
    console.warn(`[biscotte] ${code}: ${text} → ${manual}${code}`, ...(element === undefined ? [] : [element]))
  }
}
