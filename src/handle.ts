import type { Biscotte } from './api.js'
import type { Wanted } from './core/draft.js'
import type { Page } from './page.js'
import { whenSeen } from './visits.js'

type OfPage = Pick<Biscotte, 'on' | 'open' | 'close' | 'leftovers' | 'inspect' | 'destroy'>

/** What the site's own code gets hold of. */
export function createHandle({ consent, answer, beyond, report }: Page, ofPage: OfPage): Biscotte {
  const submit = (wanted?: Wanted) => whenSeen(() => answer(wanted, 'api'))
  return {
    ...ofPage,
    allows(id) {
      if (!consent.isKnown(id) && !beyond?.learning?.expects([id])) report('unknown-id', [id])
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
        const off = ofPage.on('change', check)
        check()
      }),
  }
}
