import css from '../../../styles/declaration.css?inline'
import type { Locale } from '../../locales/locale.js'
import { draw } from '../still.js'
import type { Declarations, View } from '../view.js'
import { Declaration } from './Declaration.js'

const place = '[data-biscotte="declaration"]'

/** Fills the places a page has for the declaration, in the page itself, so that it reads, prints and is found like the rest of it. */
export function createDeclarations({ consent, settings }: Pick<View, 'consent' | 'settings'>, locale: Locale): Declarations {
  const known = { consent, settings, locale }
  const drawn = new Set<Element>()
  const sheet = new CSSStyleSheet()
  // Of no weight: whatever the site says of tables goes.
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  const offs = [consent.on('change', update), consent.on('use', update)]

  function fill(element: Element): void {
    const focused = element.contains(document.activeElement) && document.activeElement?.getAttribute('data-biscotte')
    element.setAttribute('lang', locale.language)
    element.setAttribute('dir', locale.direction)
    element.replaceChildren(...draw(<Declaration known={known} />))
    if (focused) element.querySelector<HTMLElement>(`[data-biscotte="${focused}"]`)?.focus()
  }

  function update(): void {
    for (const element of drawn) {
      if (element.isConnected) fill(element)
      else drawn.delete(element)
    }
  }

  return {
    keep() {
      for (const element of document.querySelectorAll(place)) {
        if (drawn.has(element) && element.hasChildNodes()) continue
        drawn.add(element)
        fill(element)
      }
    },
    destroy() {
      for (const off of offs) off()
      for (const element of drawn) element.replaceChildren()
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    },
  }
}
