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

/** Of the languages available, the one that serves who wants this one, both BCP 47 tags in any spelling; `undefined` when none does. */
export function findLanguage(wanted: string, available: readonly string[]): string | undefined {
  // The first use of `Intl` costs a page milliseconds: not where the name stands as it is.
  if (available.includes(wanted)) return wanted
  return namesOf(wanted).find((name) => available.includes(name)) ?? available.find((tag) => namesOf(tag).includes(wanted))
}
