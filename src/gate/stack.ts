/**
 * Whether the code that runs now was started by one of these modules, as far as can be told: `document.currentScript` is
 * null in a module and in everybody's callbacks. A listener that is being called shows as `window.event`; of the rest the
 * outermost call tells the file. What a module imports is taken for its own, unless the page has a script of that address.
 */
export function startedBy(modules: readonly HTMLScriptElement[]): boolean {
  if ((window as { event?: Event | undefined }).event) return false
  const call = outermostCall()
  // WebKit leaves the query out.
  const isFrom = ({ src }: HTMLScriptElement) => src !== '' && call.includes(src.replace(/[?#].*/s, ''))
  if (modules.some(isFrom)) return true
  if ([...document.scripts].some(isFrom)) return false
  const ofPage = !call.includes('://') || call.includes(document.URL.split('#')[0] ?? '')
  return !ofPage || modules.some(({ src }) => !src)
}

/** The line of the outermost call, which names its file. V8 keeps ten calls unless it is told otherwise. */
function outermostCall(): string {
  const limited = Error as { stackTraceLimit?: number }
  const before = limited.stackTraceLimit
  limited.stackTraceLimit = 200
  const { stack = '' } = new Error()
  if (before !== undefined) limited.stackTraceLimit = before
  // Firefox goes on with what had set a timer, each such part after a `*`.
  const calls = stack
    .split(/^[\w ]+\*/m)[0]
    ?.trim()
    .split('\n')
  return calls?.at(-1) ?? ''
}
