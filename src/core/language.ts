/**
 * The names under which texts in a language may stand, most exact first: `pt-BR` → `pt-BR`, `pt-Latn`, `pt`; `zh-HK` → `zh-HK`, `zh-Hant`, `zh`.
 * `Intl` knows what is written in which script, and today's tags for yesterday's (`iw` is `he`); `no` it leaves, which means Bokmål
 * (RFC 5646 lists both). `pt_BR`, which many systems write into their pages, is read as meant. None for what is no tag.
 */
function namesOf(tag: string): readonly string[] {
  try {
    const locale = new Intl.Locale(tag.replaceAll('_', '-'))
    const { language, region } = locale
    return language === 'no' ? ['nb'] : [`${language}-${region}`, `${language}-${locale.maximize().script}`, language]
  } catch {
    return []
  }
}

/** Of languages whose tags are as short as can be, the one that serves who wants this one, a BCP 47 tag in any spelling; `undefined` when none does. */
export function matchLanguage(wanted: string, available: readonly string[]): string | undefined {
  // The first use of `Intl` costs a page milliseconds: not where the name stands as it is.
  if (available.includes(wanted)) return wanted
  return namesOf(wanted).find((name) => available.includes(name))
}

/** The same of tags that say more than is wanted, as a site may write them: `pt-PT` serves `pt`. */
export const findLanguage = (wanted: string, available: readonly string[]): string | undefined =>
  matchLanguage(wanted, available) ?? available.find((tag) => namesOf(tag).includes(wanted))
