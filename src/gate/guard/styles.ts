import { asText } from './address.js'
import type { CallNeeds } from './calls.js'

/**
 * Images and fonts by `url()` in styles that code sets as a text. `element.style.backgroundImage = …` cannot be
 * intercepted in Chromium, whose style properties belong to each object.
 */
export function interceptStyles({ patches: { replace }, realm, quarantine, holds, onHeld }: CallNeeds): void {
  const held =
    (index: number) =>
    (_: unknown, args: readonly unknown[], run: () => unknown): unknown => {
      const text = asText(args[index]) ?? ''
      const found = /url\(|@import/i.test(text) && [...text.matchAll(address)].find(([, url]) => holds(url))
      const ids = found ? holds(found[1]) : undefined
      if (!ids) return run()
      onHeld({ url: text, ids })
      return void quarantine.keep({ ids, size: text.length, send: () => void run(), drop: () => undefined })
    }
  const { prototype } = realm.CSSStyleDeclaration
  replace(prototype, 'setProperty', 'value', held(1))
  replace(prototype, 'cssText', 'set', held(0))
  for (const name of ['background', 'backgroundImage']) replace(prototype, name, 'set', held(0))
}

const address = /(?:url\(|@import)\s*["']?([^"')\s]+)/gi
