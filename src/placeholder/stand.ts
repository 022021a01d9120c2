/** Fills a host of our own; answers what undoes that. */
type Dress = (host: HTMLElement) => () => void

const tag = 'biscotte-placeholder'

/**
 * Puts a placeholder where an element stands, in its exact size; answers how to take it away.
 *
 * A frame without an address shows an empty page of our own origin, so the placeholder is drawn in there: size, margins,
 * classes and stacking stay the page's own, whatever they are and will be. For everything else, and for frames whose
 * sandbox shuts us out, an element takes the place.
 */
export function standFor(element: HTMLElement, name: string, dress: Dress): () => void {
  if (!(element instanceof HTMLIFrameElement)) return standBefore(element, dress)
  const away = isClosed(element) ? standBefore(element, dress) : standInside(element, name, dress)
  if (element.title) return away
  element.title = name
  return () => {
    away()
    if (element.title === name) element.removeAttribute('title')
  }
}

/** Without its own origin we cannot get in; without scripts no engine has to run our listeners in there. */
const isClosed = (frame: HTMLIFrameElement) =>
  frame.hasAttribute('sandbox') && !(frame.sandbox.contains('allow-same-origin') && frame.sandbox.contains('allow-scripts'))

function standInside(frame: HTMLIFrameElement, name: string, dress: Dress): () => void {
  let leave = () => {}
  function enter(): void {
    leave()
    const page = frame.contentDocument
    if (page?.URL !== 'about:blank') return
    const host = page.createElement(tag)
    host.style.position = 'fixed'
    host.style.inset = '0'
    const undress = dress(host)
    page.documentElement.lang = document.documentElement.lang
    page.title = name
    page.body?.append(host)
    // The page may bring focus traps, and our banner steps aside for what has the focus: both listen outside.
    host.addEventListener('focusin', () => frame.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true })))
    leave = () => {
      undress()
      host.remove()
    }
  }
  enter()
  // Firefox puts another empty page in place of the first, a moment later.
  frame.addEventListener('load', enter)
  return () => {
    frame.removeEventListener('load', enter)
    leave()
  }
}

function standBefore(element: HTMLElement, dress: Dress): () => void {
  const host = document.createElement(tag)
  host.dataset.for = element.localName
  const undress = dress(host)
  let restore = () => {}
  function stand(): void {
    restore = element instanceof HTMLTemplateElement ? () => {} : takeShape(element, host)
    element.before(host)
  }
  // What the page hides stays hidden; when it shows it, it has a size.
  const watch = new ResizeObserver(() => {
    if (getComputedStyle(element).display === 'none') return
    watch.disconnect()
    stand()
  })
  if (element instanceof HTMLTemplateElement || getComputedStyle(element).display !== 'none') stand()
  else watch.observe(element)
  return () => {
    watch.disconnect()
    undress()
    host.remove()
    restore()
  }
}

/** Hides an element and gives a host its whole style; answers how to show it again. */
function takeShape(element: HTMLElement, host: HTMLElement): () => void {
  const computed = getComputedStyle(element)
  const { display, width, height } = computed
  const own = element.style.getPropertyValue('display')
  const priority = element.style.getPropertyPriority('display')
  const styled = element.hasAttribute('style')
  element.style.setProperty('display', 'none', 'important')
  // From here on percentages, `auto` and ratios read as such: there is no box to measure them on (CSSOM, "resolved values").
  const ratio = computed.aspectRatio
  const used: Readonly<Record<string, string>> = { width, 'inline-size': width, ...(ratio === 'auto' && { height, 'block-size': height }) }
  for (const name of computed) {
    const value = computed.getPropertyValue(name)
    host.style.setProperty(name, (value === 'auto' && used[name]) || value)
  }
  host.style.display = display === 'inline' ? 'inline-block' : display
  // What is in it has no say in its size, nor in its baseline, which is its lower edge like that of an image.
  host.style.containerType = 'size'
  host.style.contain = 'layout'
  return () => {
    element.style.setProperty('display', own, priority)
    if (!styled && element.getAttribute('style') === '') element.removeAttribute('style')
  }
}
