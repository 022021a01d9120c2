import type { Report } from './core/report.js'

/** The README's part on messages, by code. */
const manual = 'README#'

/** The file of `messages.ts`. */
export interface Messages {
  readonly messages: Readonly<Record<string, string>>
}

/** Messages to the console, each once for a code and element, or a code and text. What follows from them is fetched first. */
export function createReport(load: () => Promise<Messages>): Report {
  const said = new WeakMap<object, Set<string>>()
  const texts = new Set<string>()
  return (code, seen, subject) => {
    const element = subject instanceof Element ? subject : undefined
    const before = element ? (said.get(element) ?? new Set<string>()) : texts
    if (element) said.set(element, before)
    const key = element ? code : code + seen
    if (before.has(key)) return
    before.add(key)
    const say = (rest: string) => console.warn(`[biscotte] ${code}: ${seen}${rest} → ${manual}${code}`, ...(subject === undefined ? [] : [subject]))
    void Promise.resolve()
      .then(load)
      .then(({ messages }) => ` ${messages[code]}`)
      .catch(() => '')
      .then(say)
      .catch(() => {})
  }
}
