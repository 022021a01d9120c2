/**
 * Keeps what has the focus in the page in sight (WCAG 2.2, 2.4.11). The page scrolls it clear of the banner, by `scroll-padding` (technique
 * C43); where that is not enough the banner goes to the other half of the window, and takes less than half.
 */
export function startStandingAside(banner: HTMLElement, host: HTMLElement): () => void {
  const sheet = new CSSStyleSheet()
  let focusTime = 0

  const resized = new ResizeObserver(() => {
    if (banner.className) return
    const { top, bottom, height } = banner.getBoundingClientRect()
    const below = innerHeight - bottom
    const edge = below * 2 < top ? 'bottom' : top * 2 < below ? 'top' : ''
    // Of no weight: a page that sets it itself knows better.
    sheet.replaceSync(edge && `:where(html){scroll-padding-${edge}:${Math.ceil(height + Math.min(top, below))}px}`)
  })

  function step(): void {
    const target = document.activeElement
    banner.className = ''
    if (!target || target === host || target === document.body) return
    const over = banner.getBoundingClientRect()
    const { top, bottom, left, right } = target.getBoundingClientRect()
    if (bottom > over.top && top < over.bottom && right > over.left && left < over.right) banner.className = top + bottom > innerHeight ? 'aside up' : 'aside'
  }

  function onFocus(): void {
    focusTime = performance.now()
    step()
  }

  /** What is focused may be scrolled to only afterwards, and smoothly. Later scrolling is the visitor's own. */
  function onScroll(): void {
    if (performance.now() - focusTime < 1000) step()
  }

  resized.observe(banner)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  document.addEventListener('focusin', onFocus)
  document.addEventListener('scroll', onScroll, { passive: true })
  // What has the focus by now had it before anyone looked.
  onFocus()
  return () => {
    resized.disconnect()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    document.removeEventListener('focusin', onFocus)
    document.removeEventListener('scroll', onScroll)
  }
}
