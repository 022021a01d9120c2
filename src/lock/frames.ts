const held = 'data-consent'

/** Addresses of frames and embeds at a host, of whose refusals browsers tell no more. */
export const urlsOfFrames = (host: string): readonly string[] =>
  [...document.querySelectorAll<HTMLElement & { src?: string; data?: string }>('iframe,frame,embed,object')]
    .map((element) => element.src || element.data || '')
    .filter((url) => originOf(url) === host)

/**
 * A frame that was refused shows an error of the browser's. As held markup it shows a placeholder: its address goes to `data-src`, and the
 * gate meets it anew when it is put back where it stood.
 */
export function holdFrames(host: string, idOf: (url: string) => string | undefined): void {
  for (const frame of document.querySelectorAll('iframe')) {
    const id = originOf(frame.src) === host ? idOf(frame.src) : undefined
    if (id === undefined) continue
    if (!frame.hasAttribute(held)) frame.setAttribute(held, id)
    frame.setAttribute('data-src', frame.src)
    frame.removeAttribute('src')
    const { parentNode, nextSibling } = frame
    parentNode?.insertBefore(frame, nextSibling)
  }
}

/** Firefox gives a frame back, when its page is loaded again, what it showed before: the empty page of a held one. It is asked for what it says. */
export function wakeFrames(): void {
  for (const frame of document.querySelectorAll('iframe')) {
    try {
      const { src, contentWindow } = frame
      if (contentWindow?.location.href === 'about:blank' && originOf(src)) frame.src = src
    } catch {
      // Another origin's: it is awake.
    }
  }
}

function originOf(url: string): string | undefined {
  try {
    const { origin, protocol } = new URL(url)
    return /^https?:$/.test(protocol) ? origin : undefined
  } catch {
    return undefined
  }
}
