import type { Host } from './host.js'

/**
 * Puts our element into the body as soon as there is one: nobody waits for the rest of the page to be asked. What the parser still brings stands behind it
 * until there is no more: nothing of ours stays between the page's own, nor before it for the Tab key.
 */
export async function attachEarly({ element, attach }: Host): Promise<void> {
  await whenBody()
  if (element.isConnected) return
  attach()
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', settle)

  function settle(): void {
    document.removeEventListener('DOMContentLoaded', settle)
    if (element.nextElementSibling && element.parentNode === document.body && document.activeElement !== element) document.body.append(element)
  }
}

/** A script in the head runs before there is a body. */
function whenBody(): Promise<void> {
  return new Promise((resolve) => {
    if (document.body) return resolve()
    const observer = new MutationObserver(() => {
      if (!document.body) return
      observer.disconnect()
      resolve()
    })
    observer.observe(document.documentElement, { childList: true })
  })
}
