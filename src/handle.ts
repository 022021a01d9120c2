import type { Biscotte } from './api.js'
import type { Answer } from './core/answers.js'
import type { ConsentState } from './core/consent.js'
import type { Wanted } from './core/draft.js'
import type { Report } from './core/report.js'
import type { Learning } from './learning.js'
import { whenSeen } from './visits.js'

interface Needs extends Pick<Biscotte, 'on' | 'open' | 'close' | 'leftovers' | 'inspect' | 'destroy'> {
  readonly consent: ConsentState
  readonly answer: Answer
  readonly learning: Learning | undefined
  readonly report: Report
}

/** What the site's own code gets hold of. */
export function createHandle({ consent, answer, learning, report, ...rest }: Needs): Biscotte {
  const submit = (wanted?: Wanted) => whenSeen(() => answer(wanted, 'api'))
  return {
    ...rest,
    allows(id) {
      if (!consent.isKnown(id) && !learning?.expects([id])) report('unknown-id', [id])
      return consent.allows(id)
    },
    get decided() {
      return consent.decided()
    },
    get record() {
      return consent.record()
    },
    acceptAll: () => submit('accept-all'),
    refuseAll: () => submit('refuse-all'),
    choose: (choices = {}) => submit(choices),
    forget: () => submit(),
    whenAllowed: (id) =>
      new Promise((resolve) => {
        const check = () => {
          if (!consent.allows(id)) return
          off()
          resolve()
        }
        const off = rest.on('change', check)
        check()
      }),
  }
}
