import { matchLanguage } from './core/language.js'

/** The first language wanted that there are texts for: the site's word, the page's, the browser's; English at last. */
export function chooseLanguage(wanted: string | undefined, available: readonly string[]): string {
  for (const tag of [wanted, document.documentElement.lang, ...browserLanguages()]) {
    const found = typeof tag === 'string' && tag && matchLanguage(tag, available)
    if (found) return found
  }
  return 'en'
}

/** Tools that hide a browser's traits replace this, and not always by a list. */
function browserLanguages(): readonly unknown[] {
  try {
    return [...navigator.languages]
  } catch {
    return []
  }
}
