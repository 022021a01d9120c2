import type { Host } from './host.js'

/**
 * Puts our element into the body as soon as there is one: nobody waits for the rest of the page to be asked. What the parser still brings stands behind it
 * until there is no more: nothing of ours stays between the page's own, nor before it for the Tab key.
 */
export async function attachEarly({ element, attach }: Host): Promise<void> {
  // A script in the head runs before there is a body; without one no frame is drawn.
  while (!document.body) await new Promise(requestAnimationFrame)
  if (element.isConnected) return
  attach()
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', settle, { once: true })

  function settle(): void {
    const { body } = document
    // Where a move can keep what is moved as it is, the banner need not be lifted, and come in, once more.
    if (element.nextElementSibling && element.parentNode === body && document.activeElement !== element)
      (body.moveBefore ?? body.insertBefore).call(body, element, null)
  }
}
