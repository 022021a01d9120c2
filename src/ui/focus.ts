import type { Layer } from './view.js'

export interface FocusKeeper {
  /** Takes note of who opens the preferences. */
  remember(): void
  /** After a layer has closed: where the visitor was, unless the visitor or the page has moved on. */
  giveBack(last: Layer, layer: Layer): void
}

/** Brings the focus back to where it was before one of our layers took it. */
export function createFocusKeeper(inner: HTMLElement, host: HTMLElement): FocusKeeper {
  let origin: (Element & Partial<HTMLOrSVGElement>) | null = null
  let fromBanner = false
  inner.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof Element && !inner.contains(relatedTarget)) origin = relatedTarget
  })
  return {
    remember() {
      const opener = focused()
      fromBanner = inner.contains(opener)
      if (!fromBanner) origin = opener
    },
    giveBack(last, layer) {
      const { activeElement } = document
      if (activeElement && activeElement !== document.body && activeElement !== host) return
      if (layer !== 'closed' && last !== 'preferences') return
      const opener = layer === 'banner' && fromBanner ? inner.querySelector<HTMLElement>('[data-action="preferences"]') : origin
      opener?.focus?.()
      if (layer === 'closed') origin = null
    },
  }
}

/** The focused element, in whatever shadow root it is. */
function focused(): Element | null {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}
