import type { Account } from './core/account.js'
import type { RecordStore } from './core/answers.js'
import type { ConsentState } from './core/consent.js'
import type { ConsentRecord } from './core/record.js'
import type { Report } from './core/report.js'
import type { Settings } from './core/settings.js'
import type { Load } from './files.js'
import { startReceipts } from './receipts.js'
import { whenSeen } from './visits.js'

interface Needs {
  readonly load: Load
  readonly settings: Settings
  readonly consent: ConsentState
  readonly store: () => Promise<RecordStore>
  readonly texts: () => Promise<object>
  readonly report: Report
}

/** What becomes of an answer besides being stored, where the site asks for it: its receipt is sent, and the visitor's account keeps it. */
export function startAfterAnswers({ settings, consent, store, texts, report, load }: Needs) {
  const receipts = startReceipts({ target: settings.receipts, consent, settings, texts, report, load: () => load('receipts.js') })
  const account = settings.account && reach(settings.account)
  account?.catch((error) => report('account-failed', `The account's storage could not be reached: ${error}.`))

  async function reach(account: Account) {
    await new Promise<void>(whenSeen)
    const [{ startAccount }, kept] = await Promise.all([load('account.js'), store()])
    return startAccount({ account, consent, store: kept, report })
  }

  return {
    /** An answer that was stored, and the text it is stored as; `undefined` for one that was dropped. */
    keep(record: ConsentRecord | undefined, text: string): void {
      receipts?.keep(record && text)
      account?.then(({ keep }) => keep(record)).catch(() => {})
    },
    receipt: () => receipts?.last(),
    stop: () => receipts?.stop(),
  }
}
