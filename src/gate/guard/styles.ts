import { asText, type Missing } from './address.js'
import type { Realm } from './realm.js'

/**
 * Images and fonts by `url()` in styles that code sets as a text. `element.style.backgroundImage = …` cannot be
 * intercepted in Chromium, whose style properties belong to each object.
 */
export function interceptStyles({ route, missing, quarantine }: Realm): void {
  for (const [index, names] of ['cssText= background= backgroundImage=', 'setProperty'].entries()) {
    route(
      names.replace(/\w+/g, 'CSSStyleDeclaration.$&'),
      (args) => args[index],
      (text) => missingInStyle(text, missing),
      (held, send) => void quarantine.keep({ ...held, send }),
    )
  }
}

/** The ids that an address in a style's text lacks. */
export const missingInStyle = (text: unknown, missing: Missing): readonly string[] | undefined =>
  [...asText(text).matchAll(/url\(\s*["']?([^"')\s]+)/gi)].map(([, url]) => missing(url)).find((found) => found)
