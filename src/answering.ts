import type { Answers } from './core/answers.js'
import { type ConsentState, policyLabel } from './core/consent.js'
import type { Decisions } from './core/decisions.js'
import type { Means } from './core/record.js'
import type { Report } from './core/report.js'
import { clock } from './host-page.js'
import type { Lazy } from './lazy.js'
import { replaceCopies } from './storage/read-record.js'

/** Answers may be given from the start; what makes records of them is fetched with the banner, or with the first of them. */
export interface Answering extends Answers {
  /** Everything has been refused, which holds before the record is made. */
  isRefusing(): boolean
}

interface AnsweringNeeds {
  readonly recording: Lazy<{ readonly answers: Answers }>
  readonly consent: ConsentState
  readonly language: string
  /** The copies of the record have been dropped. */
  readonly onDropped: () => void
  readonly settings: Decisions
  readonly report: Report
}

export function createAnswering({ recording, consent, language, onDropped, settings, report }: AnsweringNeeds): Answering {
  let refusing = false
  let queued = 0

  /** A no to everything, kept before what makes records is there: this page may be left sooner. */
  function keepBareNo(m: Means): void {
    refusing = true
    const ids = new Set([...settings.categories.map(({ id }) => id), ...Object.keys(consent.record()?.choices ?? {})])
    ids.delete('essential')
    const t = Math.max(0, Math.floor(clock() / 1000) || 0)
    const record = { v: 1, i: `${Math.random()}`.slice(2), t, p: policyLabel(settings), m, l: language, y: '', n: [...ids].join('.') }
    replaceCopies(settings, JSON.stringify(record))
  }

  function drop(): void {
    replaceCopies(settings)
    onDropped()
  }

  /** In the order they were given. */
  const pass =
    <Name extends keyof Answers>(name: Name) =>
    (...given: Parameters<Answers[Name]>): void => {
      const [wanted, means] = given
      const act = (answers: Answers) => (answers[name] as (...given: unknown[]) => void)(...given)
      const ready = recording.now()
      if (ready && queued === 0) {
        act(ready.answers)
        return
      }
      if (wanted === 'refuse-all') keepBareNo(means as Means)
      else if (name === 'forget') drop()
      queued++
      recording
        .get()
        .then(({ answers }) => {
          refusing = false
          act(answers)
        })
        .catch((error) => {
          refusing = false
          report('ui-missing', ['What stores answers'], error)
          // What was not stored may have been a no; a bare one is stored.
          if (wanted === 'refuse-all') onDropped()
          else drop()
        })
        .finally(() => queued--)
    }

  return { isRefusing: () => refusing, give: pass('give'), submit: pass('submit'), forget: pass('forget') }
}
