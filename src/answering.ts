import type { Answer } from './core/answers.js'
import type { Means } from './core/record.js'
import { clock } from './host-page.js'
import type { Page } from './page.js'

/** Answers may be given from the start; what makes records of them is fetched with the banner, or with the first of them. */
export interface Answering {
  readonly answer: Answer
  /** Everything has been refused, which holds before the record is made. */
  isRefusing(): boolean
}

/** `recording`: what makes records. */
export function createAnswering(page: Pick<Page, 'recording' | 'consent' | 'copies' | 'language' | 'read' | 'settings' | 'report'>): Answering {
  const { recording, consent, copies, language, read, settings, report } = page
  let refusing = false

  /** A no to everything, kept before what makes records is there: this page may be left sooner. */
  function keepNo(m: Means): void {
    refusing = true
    const [, ...categories] = settings.categories.map(({ id }) => id)
    const n = [...new Set([...categories, ...Object.keys(consent.record()?.choices ?? {})])].join('.')
    const t = Math.max(0, Math.floor(clock() / 1000) || 0)
    copies.write(JSON.stringify({ v: 1, i: `${Math.random()}`, t, p: settings.policyVersion, m, l: language, y: '', n }))
  }

  function drop(): void {
    copies.write()
    read()
  }

  return {
    isRefusing: () => refusing,

    answer(wanted, means, event) {
      const act = ({ answer }: { readonly answer: Answer }) => {
        refusing = false
        answer(wanted, means, event)
      }
      const ready = recording.now()
      if (ready) return act(ready)
      if (wanted === 'refuse-all') keepNo(means)
      else if (!wanted) drop()
      recording
        .get()
        .then(act)
        .catch((error) => {
          report('ui-missing', ['What stores answers'], error)
          // What was not stored may have been a no; a bare one is stored.
          if (refusing) read()
          else drop()
        })
    },
  }
}
