import type { Report } from '../core/report.js'
import { consent } from './attributes.js'
import { idsOf, isOpen, reinsert, simple } from './element.js'
import type { Guard } from './guard/guard.js'
import { startObserving } from './observe.js'
import type { Releases } from './releases.js'
import { arm, disarm, isHeld, isLive, isScript, isUntouched, onStarted, twinOf } from './script.js'
import { addressesOf, giveUrls, holdUrls } from './urls.js'

export interface GateNeeds {
  readonly guard?: Guard | undefined
  readonly allows: (id: string) => boolean
  /** The nonce scripts must carry; where none is named, that of the first script that has one. */
  readonly nonce: string | undefined
  readonly report: Report
  /** Fetches what neither the parser nor a new address does by itself. */
  readonly loadLate: () => Promise<{ readonly createReleases: (gate: Gate) => Releases }>
  /** Takes note of ids that the page names, and answers which of them nobody knows. */
  readonly use: (ids: readonly string[]) => readonly string[]
  /** An element starts to wait; everything it names is known. */
  readonly onHold: (element: Element, ids: readonly string[]) => void
  readonly onRelease: (element: Element, ids: readonly string[]) => void
  /** The page has a place for the declaration. */
  readonly onDeclaration: () => void
  /** After each batch of changes to the page. */
  readonly onBatch: () => void
}

export interface Gate extends Pick<GateNeeds, 'report' | 'onHold'> {
  /** Of what has been met. */
  readonly standings: WeakMap<Element, Standing>
  /** Something may soon be released. */
  prepare(): void
  /** Releases what is allowed by now, in document order, and holds again what is not any more. */
  update(): void
  /** Releases those of them that wait and are allowed. */
  release(elements: Iterable<Element>): void
  /** Gives an element its addresses back. */
  give(element: Element): Element
  /** Takes note of what was let live elsewhere. */
  released(element: Element, ids: readonly string[]): void
  /** Whether a script whose turn has come may: it must be allowed, still in the page, and carry the page's nonce. */
  mayRun(script: HTMLScriptElement): boolean
  /** Whether something that runs code was released under one of these ids on this page. */
  hasRun(ids: readonly string[]): boolean
  stop(): void
}

/** Where an element stands that names consent. */
export interface Standing {
  /** It is held. */
  waits: boolean
  /** It has loaded, or may have: what is revoked later is taken back. */
  lives?: boolean
  /** It is not known by all of its names: never released. */
  readonly isUnknown?: boolean
  /** A script seen before the page's parser had left it, and so before it started. */
  isParsed?: boolean
  /** Its type was given back while the parser stood before it. */
  isNative?: boolean
  /** The visitor asked for it, this once, and for what it holds. */
  isAsked?: boolean
}

/**
 * Holds everything with `data-consent` until all it names is allowed, then lets it live as HTML would have. For a visitor
 * who agreed before, the parser does that: what it leaves behind is seen to by `releases.ts`, which is fetched for it.
 */
export function startGate({ guard, allows, nonce, report, loadLate, use, onHold, onRelease, onDeclaration, onBatch }: GateNeeds): Gate {
  const standings = new WeakMap<Element, Standing>()
  /** The parser is still inside: there may be more of it to hold, or to release. */
  const open = new Set<Element>()
  /** Left to the parser, by their twins: it never runs what page code wrote by `innerHTML` where it stood. */
  const native = new Map<HTMLScriptElement, HTMLScriptElement>()
  const ran = new Set<string>()
  let looksForNonce = !nonce
  let stopped = false
  let releases: Releases | undefined
  let fetching = false
  let needed = false

  /** All that it names is granted, or the visitor asked for this very element. */
  function isAllowed(element: Element): boolean {
    const ids = idsOf(element)
    return standings.get(element)?.isAsked || (ids.length > 0 && ids.every(allows))
  }

  function mayRun(script: HTMLScriptElement): boolean {
    if (!script.isConnected || !isAllowed(script)) return false
    if (looksForNonce) {
      // The attribute reads as empty where a policy is in force; the property does not.
      nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce
      // What the page is made of does not change once it has been parsed; looking through it for every script would be quadratic.
      looksForNonce = document.readyState === 'loading'
    }
    if (!nonce || script.nonce === nonce) return true
    // Under 'strict-dynamic' whoever runs scripts is trusted: markup that was injected must not run through us.
    report('nonce', [script], script)
    return false
  }

  function see(element: Element, added: boolean): void {
    if (!element.hasAttribute(consent)) {
      onDeclaration()
      return
    }
    if (guard?.owns(element)) return
    const standing = standings.get(element) ?? meet(element, added && document.readyState === 'loading')
    if (!standing.waits) return
    if (isAllowed(element)) release([element])
    else if (!standing.isUnknown) onHold(element, idsOf(element))
  }

  /** `preparing`: the parser has just inserted it and prepares it next, so what it is now decides. */
  function meet(element: Element, preparing: boolean): Standing {
    const ids = idsOf(element)
    const nobodys = use(ids)
    const isUnknown = nobodys.length > 0 || ids.length === 0
    if (isUnknown) report('unknown-id', [element, nobodys], element)
    const standing: Standing = { waits: false, isUnknown }
    standings.set(element, standing)
    const allowed = isAllowed(element)
    if (isScript(element)) {
      if (!allowed && isLive(element)) {
        report('not-held', [element, true], element)
        if (preparing) disarm(element)
      }
      standing.waits = isHeld(element)
      standing.isParsed = preparing && isUntouched(element)
      if (
        standing.waits &&
        standing.isParsed &&
        isOpen(element) &&
        (releases ? releases.isFreeFor(element) : !fetching || element.matches('[async][src]')) &&
        mayRun(element)
      ) {
        // The parser has not prepared it yet: with its type back it runs natively, order, `defer` and `document.write` included.
        native.set(twinOf(element), element)
        arm(element)
        released(element, ids)
      }
    } else if (element.localName === 'template' || addressesOf(element, 'data-').length > 0) standing.waits = true
    else {
      if (isOpen(element)) open.add(element)
      standing.lives = allowed
      standing.waits = !allowed && holdUrls(element)
      if (standing.waits) report('not-held', [element], element)
    }
    return standing
  }

  function release(elements: Iterable<Element>): void {
    const others: Element[] = []
    for (const element of elements) {
      if (!standings.get(element)?.waits || !isAllowed(element)) continue
      open.delete(element)
      if (isOpen(element)) open.add(element)
      else if (!element.matches(simple)) others.push(element)
      else {
        // Out of the page: on a reload Chromium gives a frame that stands without an address its old empty document, and ignores the
        // address that follows at once.
        if (element.localName === 'iframe') reinsert(element, () => give(element))
        else give(element)
        released(element, idsOf(element))
      }
    }
    if (others.length > 0) void late((releases) => releases.release(others))
  }

  function give(element: Element): Element {
    const giveIt = () => giveUrls(element, report)
    if (guard) guard.pass(giveIt)
    else giveIt()
    return element
  }

  /** Without an `act` it is fetched only, and not missed. */
  async function late(act?: (releases: Releases) => void): Promise<void> {
    needed ||= !!act
    if (releases) act?.(releases)
    else if (!fetching)
      try {
        fetching = true
        const { createReleases } = await loadLate()
        if (stopped) return
        releases = createReleases(gate)
        // It finds again what it was fetched for.
        if (needed) update()
      } catch (error) {
        fetching = false
        if (needed) report('late-missing', [], error)
      }
  }

  function released(element: Element, ids: readonly string[]): void {
    Object.assign(standings.get(element) ?? {}, { waits: false, lives: true })
    if (!element.matches('img,link')) for (const id of ids) ran.add(id)
    onRelease(element, ids)
  }

  function meetFinished(): void {
    for (const element of open) {
      if (isOpen(element)) continue
      open.delete(element)
      if (!standings.get(element)?.waits) standings.delete(element)
      see(element, true)
    }
  }

  function onParsed(): void {
    observing.finish()
    if (native.size > 0) onStarted(native, rerun)
    meetFinished()
    update()
  }

  /** What the parser could not run waits again. */
  function rerun(scripts: readonly HTMLScriptElement[]): void {
    for (const script of scripts) standings.set(script, { waits: true, isNative: true })
    release(scripts)
  }

  function update(): void {
    const elements = observing.all()
    const revoked = elements.filter((element) => standings.get(element)?.lives && !isAllowed(element))
    if (revoked.length > 0) void late((releases) => releases.takeBack(revoked))
    release(elements)
  }

  const gate: Gate = {
    report,
    standings,
    onHold,
    prepare: late,
    update,
    release,
    give,
    released,
    mayRun,
    hasRun: (ids) => ids.some((id) => ran.has(id)),
    stop() {
      stopped = true
      document.removeEventListener('DOMContentLoaded', onParsed)
      observing.stop()
      releases?.stop()
    },
  }
  const observing = startObserving(
    see,
    () => {
      meetFinished()
      onBatch()
    },
    guard && ((element) => guard.meetStatic(element, document.readyState === 'loading')),
  )
  document.addEventListener('DOMContentLoaded', onParsed)

  return gate
}
