import type { Config } from '../core/config.js'
import { createConsent } from '../core/consent.js'
import { type Receipt, shownText } from '../core/receipt.js'
import type { Service } from '../core/service.js'
import { readSettings } from '../core/settings.js'
import { allTexts } from '../core/texts.js'
import type { LocaleFile } from '../locales/locale.js'
import { sha256 } from '../receipts/hash.js'

interface Archived {
  /** The configuration of that day. */
  readonly config: Config
  /** The texts of that day, in the receipt's language: the module `biscotte/locales/….js` of the version that the receipt names. */
  readonly locale: LocaleFile
  /** The services that were known by id. @default [] */
  readonly catalogue?: readonly Service[] | undefined
  readonly receipt: Pick<Receipt, 'categories' | 'services'>
}

/** The hash that a receipt must have if exactly this was shown: compare it with `receipt.shown`. */
export async function shownHash({ config, locale, catalogue = [], receipt }: Archived): Promise<string | undefined> {
  const settings = readSettings(config, catalogue, () => {})
  const consent = createConsent({ settings, catalogue, now: Date.now, onError() {} })
  consent.use([...receipt.categories, ...receipt.services.map(({ id }) => id)])
  return sha256(shownText({ consent, settings }, await allTexts(locale, settings.texts)))
}
