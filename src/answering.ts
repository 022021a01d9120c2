import type { Answers } from './core/answers.js'
import { type ConsentState, policyLabel } from './core/consent.js'
import type { Wanted } from './core/draft.js'
import type { Means } from './core/record.js'
import type { Report } from './core/report.js'
import type { Settings } from './core/settings.js'
import { clock, newId } from './host-page.js'
import { replaceCopies } from './storage/read-record.js'

/** Answers may be given from the start; what makes records of them is fetched with the banner, or with the first of them. */
export interface Answering extends Answers {
  /** What makes records is there: from now on they are stored at once. */
  take(answers: Answers): void
  /** Everything has been refused, which holds before it is stored. */
  isRefusing(): boolean
}

interface AnsweringNeeds {
  readonly load: () => Promise<Answers>
  readonly consent: ConsentState
  readonly language: string
  /** The copies of the record have been dropped. */
  readonly onDropped: () => void
  readonly settings: Settings
  readonly report: Report
}

export function createAnswering({ load, consent, language, onDropped, settings, report }: AnsweringNeeds): Answering {
  let ready: Answers | undefined
  let refusing = false
  let waiting: Promise<unknown> = Promise.resolve()

  /** A no to everything, kept before what makes records is there: this page may be left sooner. */
  function keepBareNo(means: Means): void {
    refusing = true
    const ids = new Set([...settings.categories.map(({ id }) => id), ...Object.keys(consent.record()?.choices ?? {})])
    ids.delete('essential')
    const record = {
      v: 1,
      i: newId(),
      t: Math.max(0, Math.floor(clock() / 1000) || 0),
      p: policyLabel(settings),
      m: means,
      l: language,
      y: '',
      n: [...ids].join('.'),
    }
    replaceCopies(settings, JSON.stringify(record))
  }

  /** In the order they were given. */
  function later(act: (answers: Answers) => void, wanted?: Wanted, means: Means = 'api'): void {
    if (ready) {
      act(ready)
      return
    }
    if (wanted === 'refuse-all') keepBareNo(means)
    waiting = waiting
      .then(() => ready ?? load())
      .then((answers) => {
        ready = answers
        refusing = false
        act(answers)
      })
      .catch((error) => {
        refusing = false
        report('ui-missing', ['What stores answers'], error)
        // What was not stored may have been a no; a bare one is stored.
        if (wanted !== 'refuse-all') replaceCopies(settings, '')
        onDropped()
      })
  }

  return {
    take(answers) {
      ready = answers
    },
    isRefusing: () => refusing,
    give: (wanted, means, event) => later((answers) => answers.give(wanted, means, event), wanted, means),
    submit: (wanted, means) => later((answers) => answers.submit(wanted, means), wanted, means),
    forget() {
      if (!ready) {
        replaceCopies(settings, '')
        onDropped()
      }
      later((answers) => answers.forget())
    },
  }
}
