import type { ConsentRecord } from '../../core/record.js'
import { recordText } from '../facts.js'
import type { View } from '../view.js'
import { fact, person } from './facts.js'

/** The visitor's own record, to read and to take along, and who answers for the site (GDPR art. 13 and 15). */
export function StandingRecord({ view }: { view: View }) {
  const { consent, settings, locale } = view
  const record = consent.record()
  const receipt = view.receipt?.()
  return (
    <section aria-labelledby="record">
      <h3 id="record">{locale.answered}</h3>
      <p>{recordText(view)}</p>
      <dl>
        {fact(locale.policyVersion, settings.policyVersion)}
        {!receipt && fact(locale.recordId, record && <code>{record.id}</code>)}
        {person(locale.controller, settings.controller)}
        {person(locale.dpo, settings.dpo)}
        {person(locale.authority, settings.authority)}
      </dl>
      {record && receipt && (
        <details data-receipt>
          <summary>
            {locale.recordId} <code>{record.id}</code>
          </summary>
          <pre>{JSON.stringify(receipt, null, 2)}</pre>
        </details>
      )}
      {record && (
        <button type="button" data-action="download" onClick={() => download(record, receipt)}>
          {locale.downloadRecord}
        </button>
      )}
    </section>
  )
}

/** As a file, made here: nothing is sent. Where there is a receipt, that very one. */
function download(record: ConsentRecord, receipt: object | undefined): void {
  const { time, ...rest } = record
  const text = JSON.stringify(receipt ?? { site: location.origin, time: new Date(time).toISOString(), ...rest }, null, 2)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = `${location.hostname}-cookies-${new Date(time).toISOString().slice(0, 10)}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
