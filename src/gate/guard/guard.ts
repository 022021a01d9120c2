import type { Report } from '../../core/report.js'
import { consent } from '../attributes.js'
import { idsOf } from '../element.js'
import { asText, createMissing, type Holds, strictly } from './address.js'
import { createElements, isScript } from './elements.js'
import { interceptFetch } from './fetch.js'
import { interceptFrames } from './frames.js'
import { interceptMarkup } from './markup.js'
import { createPatches, type Patches } from './patch.js'
import { createQuarantine, most } from './quarantine.js'
import type { Realm, Route } from './realm.js'
import { interceptSetters } from './setters.js'
import { interceptSockets } from './sockets.js'
import { interceptStorage } from './storage.js'
import { interceptStyles } from './styles.js'
import { interceptWorkers, type Reach } from './workers.js'
import { interceptWriting } from './write.js'
import { interceptXhr } from './xhr.js'

export interface GuardNeeds {
  /** The ids that must be allowed for an absolute address and are not now. When it throws, the address is held. */
  readonly holds: Holds
  /** The same for the name of a cookie and for a storage key. */
  readonly holdsCookie: Holds
  readonly holdsKey: Holds
  /** The same as patterns, for workers, where nothing of this page can be called. */
  readonly reach: () => Reach
  readonly allows: (id: string) => boolean
  /** Whether the visitor has said no to it, so that waiting is of no use. */
  readonly refuses: (id: string) => boolean
  /** Whether there is anything that must be held now. */
  readonly isNeeded: () => boolean
  readonly report: Report
  /** `text` is the address, or what would have been written. */
  readonly onHeld: Realm['onHeld']
  /** The page's own markup that the browser may have fetched before it could be held. */
  readonly onLeak: (element: Element, ids: readonly string[]) => void
  /** What the guard itself has let live: scripts made by code, and elements outside the document. */
  readonly onRelease: (element: Element, ids: readonly string[]) => void
}

export interface Guard {
  /** After each change of consent, when the gate has done its part: sends what is allowed, drops what was refused, comes and goes as it is needed. */
  update(): void
  /** Whether an element that carries `data-consent` is released here, so that the gate must let it be. */
  owns(element: Element): boolean
  /** Sets addresses that are not to be held, such as those of an embed that the visitor loads once. */
  pass<Result>(run: () => Result): Result
  /**
   * Holds an element without `data-consent` that the parser, or whoever found a way past the guard, has put into the
   * page. `preparing`: the parser has not run it yet. Answers whether it is held markup now.
   */
  meetStatic(element: Element, preparing: boolean): boolean
  /** Takes everything back; what waits is dropped. */
  stop(): void
}

/**
 * Holds what nobody tagged: every request that page code makes of a service that is not allowed. Out of its reach are
 * `import()`, frames of other origins, workers that are files of the site's own, navigation, style sheets' own `url()`, and
 * storage written as `localStorage.key = …`.
 */
export function startGuard({ holds, holdsCookie, holdsKey, reach, allows, refuses, isNeeded, report, onHeld, onLeak, onRelease }: GuardNeeds): Guard {
  const missing = createMissing(strictly(holds))
  const quarantine = createQuarantine({
    allows,
    refuses,
    onHeld,
    onFull: () => report('quarantine-full', [most.count, most.bytes / 1e6]),
  })
  let patches: Patches | undefined
  const pass = <Result>(run: () => Result): Result => (patches ? patches.pass(run) : run())
  const elements = createElements({ pass, quarantine, missing, onRelease })

  function install(window: Realm['window'], patches: Patches): void {
    const on = patches.in(window)
    const route: Route = (names, textOf, missing, answer) =>
      on(names, (self, args, run) => {
        const text = asText(textOf(args, self))
        const ids = missing(text)
        return ids ? answer({ ids, text }, run, args, self) : run()
      })
    const realm: Realm = { window, on, route, pass, missing, quarantine, elements, onHeld }
    interceptSetters(realm)
    interceptMarkup(realm)
    interceptWriting(realm)
    interceptFetch(realm)
    interceptXhr(realm)
    interceptSockets(realm)
    interceptStyles(realm)
    interceptStorage(realm, strictly(holdsCookie), strictly(holdsKey))
    interceptWorkers(realm, reach)
    interceptFrames(realm, (frame) => install(frame, patches))
  }

  function comeOrGo(needed: boolean): void {
    if (needed === !!patches) return
    patches?.stop()
    patches = needed ? createPatches() : undefined
    if (patches) install(window, patches)
  }

  comeOrGo(isNeeded())
  return {
    update() {
      elements.forget()
      comeOrGo(isNeeded())
      quarantine.update()
    },
    owns: elements.owns,
    pass,
    meetStatic(element, preparing) {
      if (!patches) return false
      // A script that was not caught in time has run, or is about to: there is nothing to hold.
      const late = isScript(element) && !preparing
      const ids = late ? !element.hasAttribute(consent) && missing(element.getAttribute('src') ?? '') : elements.meet(element) && idsOf(element)
      if (ids) onLeak(element, ids)
      return !!ids && !late
    },
    stop() {
      comeOrGo(false)
      quarantine.empty()
    },
  }
}
