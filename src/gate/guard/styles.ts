import { asText, type Missing } from './address.js'
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
      const ids = missingInStyle(text, missing)
      return ids ? void quarantine.keep({ ids, text, send: run }) : run()
    }
  on('CSSStyleDeclaration.setProperty', holdText(1))
  on('CSSStyleDeclaration.cssText= CSSStyleDeclaration.background= CSSStyleDeclaration.backgroundImage=', holdText(0))
}

/** The ids that an address in a style's text lacks. */
export const missingInStyle = (text: string, missing: Missing): readonly string[] | undefined =>
  [...text.matchAll(/url\(\s*["']?([^"')\s]+)/gi)].map(([, url]) => missing(url)).find((found) => found)
