import { asText } from './address.js'
import type { Intercept } from './patch.js'
import type { Realm } from './realm.js'

/**
 * Images and fonts by `url()` in styles that code sets as a text. `element.style.backgroundImage = …` cannot be
 * intercepted in Chromium, whose style properties belong to each object.
 */
export function interceptStyles({ on, missing, quarantine }: Realm): void {
  const holdText =
    (index: number): Intercept =>
    (_, args, run) => {
      const text = asText(args[index])
      const ids = [...text.matchAll(address)].map(([, url]) => missing(url)).find((found) => found)
      return ids ? void quarantine.keep({ ids, text, send: run }) : run()
    }
  on('CSSStyleDeclaration.setProperty', holdText(1))
  on('CSSStyleDeclaration.cssText= CSSStyleDeclaration.background= CSSStyleDeclaration.backgroundImage=', holdText(0))
}

const address = /url\(\s*["']?([^"')\s]+)/gi
