import type { Report } from './core/report.js'

/** The README's part on messages, by code. */
const manual = 'README#'

/** The file of `messages.ts`. */
export interface Messages {
  readonly messages: Readonly<Record<string, string>>
  readonly sentenceOf: (code: string, facts: readonly unknown[]) => string
}

/** Messages to the console, each once for a code and element, or a code and what it is made of. Their words are fetched first. */
export function createReport(load: () => Promise<Messages>): Report {
  const said = new WeakMap<object, Set<string>>()
  const texts = new Set<string>()
  return (code, seen, subject) => {
    const facts = [seen].flat()
    const about = [subject, ...facts].find((each): each is object => each instanceof Object && !(each instanceof Error))
    const before = about ? (said.get(about) ?? new Set()) : texts
    if (about) said.set(about, before)
    const key = about instanceof Element ? code : code + facts
    if (before.has(key)) return
    before.add(key)
    const say = (text: string) => console.warn(`[biscotte] ${code}: ${text} → ${manual}${code}`, ...(subject === undefined ? [] : [subject]))
    void Promise.resolve()
      .then(load)
      .then(({ messages, sentenceOf }) => `${typeof seen === 'string' ? seen : sentenceOf(code, seen)} ${messages[code]}`)
      .catch(() => facts.join(' '))
      .then(say)
      .catch(() => {})
  }
}
