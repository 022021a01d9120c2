type Name = '__tcfapi' | '__gpp'
type Callback = (answer: unknown, success: boolean) => void
type Api = (...call: unknown[]) => unknown

/** A frame's call, by the names that both frameworks give its parts. */
interface FrameCall {
  readonly command?: unknown
  readonly parameter?: unknown
  readonly version?: unknown
  readonly callId?: unknown
}

/**
 * What stands for a CMP until it is there: its function, the empty frame by whose name other frames find this window, and ears for them. Nothing
 * where there is one already, in this window or in one around it. Own code, since the IAB's stub (1.5.21) forgets, once a call has returned,
 * the frame that made it: what comes later, and every change, would never reach that frame.
 */
export function installStub(name: Name, api: Api, order: (call: FrameCall, callback: Callback) => unknown[]): void {
  const page = window as unknown as Record<Name, Api | undefined>
  if (typeof page[name] === 'function' || isLocated(`${name}Locator`)) return
  page[name] = api
  locate(`${name}Locator`)
  addEventListener('message', ({ data, source }) => {
    const call = read(data)?.[`${name}Call`] as FrameCall | undefined
    if (!call || typeof call !== 'object') return
    const callback: Callback = (returnValue, success) => {
      const message = { [`${name}Return`]: { returnValue, success, callId: call.callId } }
      // In the form in which it was asked; to whom it may be, since no frame is named and anybody in the page may ask.
      ;(source as Window | null)?.postMessage(typeof data === 'string' ? JSON.stringify(message) : message, '*')
    }
    page[name]?.(...order(call, callback))
  })
}

/** Whether this window, or one around it, is marked. */
function isLocated(locator: string): boolean {
  for (let frame: Window = window; ; frame = frame.parent) {
    try {
      if (locator in frame.frames) return true
    } catch {
      // Another origin's, without the mark.
    }
    if (frame === window.top) return false
  }
}

/** A script in the head runs before there is a body; frames may ask as soon as there is one. */
function locate(locator: string): void {
  const observer = new MutationObserver(mark)
  observer.observe(document.documentElement, { childList: true })
  mark()

  function mark(): void {
    if (!document.body) return
    observer.disconnect()
    const frame = document.createElement('iframe')
    frame.name = locator
    frame.hidden = true
    document.body.append(frame)
  }
}

function read(data: unknown): Record<string, unknown> | undefined {
  try {
    const value: unknown = typeof data === 'string' ? JSON.parse(data) : data
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
