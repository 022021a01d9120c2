import type { Report } from '../../core/report.js'
import { consent } from '../attributes.js'
import { createHolds, type Holds } from './address.js'
import { type CallNeeds, interceptFetch } from './calls.js'
import { createElements, isScript } from './elements.js'
import { interceptFrames } from './frames.js'
import { interceptMarkup } from './markup.js'
import { createPatches, type Patches } from './patch.js'
import { createQuarantine, most } from './quarantine.js'
import { interceptSetters } from './setters.js'
import { interceptSockets } from './sockets.js'
import { interceptStorage } from './storage.js'
import { interceptStyles } from './styles.js'
import { interceptWriting } from './write.js'
import { interceptXhr } from './xhr.js'

export interface GuardNeeds {
  /** The ids that must be allowed for an absolute address and are not now. May throw: then the address is held. */
  readonly holds: Holds
  /** The same for the name of a cookie and for a storage key. */
  readonly holdsCookie: Holds
  readonly holdsKey: Holds
  readonly allows: (id: string) => boolean
  /** Whether the visitor has said no to it, so that waiting is of no use. */
  readonly refuses: (id: string) => boolean
  /** Whether there is anything that must be held now. */
  readonly isNeeded: () => boolean
  readonly report: Report
  readonly onHeld: (detail: Detail) => void
  /** Markup of the page's own that the browser may have fetched before it could be held. */
  readonly onLeak: (detail: Detail & { readonly element: Element }) => void
  /** What the guard itself has let live: scripts made by code, and elements outside the document. */
  readonly onRelease: (element: Element, ids: readonly string[]) => void
}

interface Detail {
  readonly url: string
  readonly ids: readonly string[]
  readonly element?: Element | undefined
}

export interface Guard {
  /** After each change of consent: sends what is allowed, drops what was refused, comes and goes as it is needed. Call it after the gate's. */
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
 * `import()`, what workers and frames of other origins do, navigation, style sheets' own `url()`, and storage written as
 * `localStorage.key = …`. Workers need no guard of their own: one from another origin never starts, by the standard.
 */
export function startGuard(needs: GuardNeeds): Guard {
  const { report, onHeld } = needs
  const holds = createHolds(needs.holds)
  const quarantine = createQuarantine({
    allows: (ids) => ids.every(needs.allows),
    isRefused: (ids) => ids.some(needs.refuses),
    onFull: () => report('quarantine-full', `More than ${most.count} calls, or ${most.bytes / 1e6} MB, wait for consent. Those that follow are lost.`),
  })
  let patches: Patches | undefined
  const pass = <Result>(run: () => Result): Result => (patches ? patches.pass(run) : run())
  const elements = createElements({ pass, quarantine, holds, onHeld, onRelease: needs.onRelease })

  function install(realm: typeof globalThis, patches: Patches): void {
    const calls: CallNeeds = { patches, realm, quarantine, holds, onHeld }
    interceptSetters(patches, realm, elements)
    interceptMarkup(patches, realm, elements)
    interceptWriting(patches, realm, holds)
    interceptFetch(calls)
    interceptXhr(calls)
    interceptSockets(calls)
    interceptStyles(calls)
    interceptStorage({ patches, realm, quarantine, holdsCookie: needs.holdsCookie, holdsKey: needs.holdsKey })
    interceptFrames(patches, realm, (frame) => install(frame, patches))
  }

  function comeOrGo(): void {
    if (needs.isNeeded() === !!patches) return
    const former = patches
    patches = former ? undefined : createPatches()
    former?.stop()
    if (patches) install(globalThis, patches)
  }

  comeOrGo()
  return {
    update() {
      comeOrGo()
      quarantine.update()
    },
    owns: elements.owns,
    pass,
    meetStatic(element, preparing) {
      if (!patches) return false
      // A script that was not caught in time has run, or is about to: there is nothing to hold.
      const late = isScript(element) && !preparing
      const met = late ? missedBy(element, holds) : elements.meet(element)
      if (met) needs.onLeak({ element, ...met })
      return !!met && !late
    },
    stop() {
      patches?.stop()
      patches = undefined
      quarantine.empty()
    },
  }
}

function missedBy(script: Element, holds: (value: unknown) => readonly string[] | undefined): Detail | undefined {
  const url = script.getAttribute('src')
  const ids = script.hasAttribute(consent) ? undefined : holds(url ?? '')
  return url !== null && ids ? { url, ids } : undefined
}
