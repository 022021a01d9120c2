import type { Answers } from './core/answers.js'
import type { Wanted } from './core/draft.js'
import type { Report } from './core/report.js'
import type { Settings } from './core/settings.js'
import { dropCopies } from './storage/read-record.js'

/** Answers may be given from the start; what makes records of them is fetched with the banner, or with the first of them. */
export interface Answering extends Answers {
  /** What makes records is there: from now on they are stored at once. */
  take(answers: Answers): void
  /** Everything has been refused, which holds before it is stored. */
  isRefusing(): boolean
}

interface AnsweringNeeds {
  readonly load: () => Promise<Answers>
  /** The copies of the record have been dropped. */
  readonly onDropped: () => void
  readonly settings: Settings
  readonly report: Report
}

export function createAnswering({ load, onDropped, settings, report }: AnsweringNeeds): Answering {
  let ready: Answers | undefined
  let refusing = false
  let waiting: Promise<unknown> = Promise.resolve()

  /** In the order they were given. */
  function later(act: (answers: Answers) => void, wanted?: Wanted): void {
    if (ready) {
      act(ready)
      return
    }
    // Should nothing ever come, the yes before it must not outlive this page.
    if (wanted === 'refuse-all') {
      refusing = true
      dropCopies(settings)
    }
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
        // It may have been a no.
        dropCopies(settings)
        onDropped()
      })
  }

  return {
    take(answers) {
      ready = answers
    },
    isRefusing: () => refusing,
    give: (wanted, means, event) => later((answers) => answers.give(wanted, means, event), wanted),
    submit: (wanted, means) => later((answers) => answers.submit(wanted, means), wanted),
    forget() {
      if (!ready) {
        dropCopies(settings)
        onDropped()
      }
      later((answers) => answers.forget())
    },
  }
}
