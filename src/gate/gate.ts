import { idsOf, isOpen, isRestored } from './element.js'
import type { Guard } from './guard/guard.js'
import { startObserving } from './observe.js'
import { createPermission, type PermissionNeeds } from './permission.js'
import type { Releases, ReleasesNeeds } from './releases.js'
import { arm, disarm, isHeld, isLive, isScript, isUntouched, modeOf, onStarted, twinOf } from './script.js'
import { holdUrls, isHeldByUrl, releaseUrls } from './urls.js'

export interface GateNeeds extends PermissionNeeds {
  readonly guard?: Guard | undefined
  /** Fetches what the parser does not do by itself: scripts and templates that are released late. */
  readonly loadReleases: (needs: ReleasesNeeds) => Promise<Releases>
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

export interface Gate {
  /** Releases what is allowed by now, in document order, and holds again what is not any more. */
  update(): void
  /** Releases this one element, whatever is stored: the visitor asked for it, this once. */
  releaseOnce(element: Element): void
  /** Takes note of what was let live elsewhere. */
  released(element: Element, ids: readonly string[]): void
  /** Whether something that runs code was released under one of these ids on this page. */
  hasRun(ids: readonly string[]): boolean
  stop(): void
}

/**
 * Holds everything with `data-consent` until all it names is allowed, then lets it live as HTML would have. For a visitor
 * who agreed before, the parser does that: what it leaves behind is seen to by `releases.ts`, which is fetched for it.
 */
export function startGate({ guard, loadReleases, use, onHold, onRelease, onDeclaration, onBatch, ...needs }: GateNeeds): Gate {
  const { report } = needs
  const permission = createPermission(needs)
  const held = new WeakSet<Element>()
  const seen = new WeakSet<Element>()
  const parsed = new WeakSet<Element>()
  /** Naming what nobody knows: never released. */
  const unknown = new WeakSet<Element>()
  /** Allowed, but the parser is still inside, or the browser restores it. */
  const open = new Set<Element>()
  /** Met while the parser was inside: their sources may not have been there yet. */
  const unfinished = new Set<Element>()
  /** Left to the parser, which never runs what page code wrote by `innerHTML` where the parser stood. */
  const native = new Map<HTMLScriptElement, HTMLScriptElement>()
  const living = new WeakSet<Element>()
  const ran = new Set<string>()
  let stopped = false
  let releases: Releases | undefined
  let fetching: Promise<Releases | undefined> | undefined

  function see(element: Element, added: boolean): void {
    if (guard?.owns(element)) return
    if (!seen.has(element)) meet(element, added && document.readyState === 'loading')
    if (!held.has(element)) return
    release([element])
    if (held.has(element) && !unknown.has(element)) onHold(element, idsOf(element))
  }

  /** `preparing`: the parser has just inserted it and prepares it next, so what it is now decides. */
  function meet(element: Element, preparing: boolean): void {
    seen.add(element)
    const ids = idsOf(element)
    const nobodys = use(ids)
    if (nobodys.length > 0 || ids.length === 0) {
      unknown.add(element)
      report('unknown-id', [element, nobodys], element)
    }
    if (isScript(element)) meetScript(element, ids, preparing)
    else meetLoading(element, ids)
  }

  function meetLoading(element: Element, ids: readonly string[]): void {
    if (element instanceof HTMLTemplateElement || isHeldByUrl(element)) return void held.add(element)
    if (isOpen(element)) unfinished.add(element)
    if (permission.has(element, ids) || !holdUrls(element)) return
    held.add(element)
    report('not-held', [element], element)
  }

  function meetScript(script: HTMLScriptElement, ids: readonly string[], preparing: boolean): void {
    if (isLive(script) && !permission.has(script, ids)) {
      report('not-held', [script, true], script)
      if (preparing) disarm(script)
    }
    if (!isHeld(script)) return
    held.add(script)
    if (!preparing || !isUntouched(script)) return
    parsed.add(script)
    if (!permission.has(script, ids)) return
    // The parser has not prepared it yet: with its type back it runs natively, order, `defer` and `document.write` included.
    const mode = modeOf(script)
    const isFree = mode === 'async' || (releases ? releases.isFreeFor(mode) : !fetching)
    if (!isFree || !isOpen(script) || !permission.mayRun(script, ids)) return
    native.set(twinOf(script), script)
    arm(script)
    released(script, ids)
  }

  function meetFinished(): void {
    for (const element of unfinished) {
      if (isOpen(element)) continue
      unfinished.delete(element)
      seen.delete(element)
      see(element, true)
    }
  }

  function release(elements: Iterable<Element>): void {
    const others: Element[] = []
    for (const element of elements) {
      if (!held.has(element) || !permission.has(element, idsOf(element))) continue
      if (isOpen(element) || isRestored(element)) open.add(element)
      else if (isScript(element) || element instanceof HTMLTemplateElement) others.push(element)
      else releaseUrlsOf(element)
    }
    if (others.length === 0) return
    for (const element of others) open.delete(element)
    if (releases) releases.release(others)
    else void fetchReleases().then((loaded) => loaded && update())
  }

  function releaseUrlsOf(element: Element): void {
    open.delete(element)
    const give = () => releaseUrls(element, report)
    if (guard) guard.pass(give)
    else give()
    released(element, idsOf(element))
  }

  function fetchReleases(): Promise<Releases | undefined> {
    fetching ??= loadReleases({
      report,
      permission,
      parsed,
      released,
      letGo: (element) => void held.delete(element),
      hold(element, again) {
        living.delete(element)
        held.add(element)
        if (again) onHold(element, idsOf(element))
      },
    }).then(
      (loaded) => {
        if (stopped) loaded.stop()
        else releases = loaded
        return releases
      },
      (error) => {
        fetching = undefined
        report('late-missing', [], error)
        return undefined
      },
    )
    return fetching
  }

  function released(element: Element, ids: readonly string[]): void {
    held.delete(element)
    living.add(element)
    if (!element.matches('img,link')) for (const id of ids) ran.add(id)
    onRelease(element, ids)
  }

  function onParsed(): void {
    if (native.size > 0) onStarted([...native.keys()], (hasStarted) => rerun([...native].flatMap(([twin, script]) => (hasStarted(twin) ? script : []))))
    releases?.finish()
    meetFinished()
    update()
  }

  function rerun(scripts: readonly HTMLScriptElement[]): void {
    if (scripts.length > 0) void fetchReleases().then((loaded) => loaded?.rerun(scripts))
  }

  function update(): void {
    const elements = observing.all()
    const revoked = elements.filter((element) => living.has(element) && !permission.has(element, idsOf(element)))
    if (revoked.length > 0) void fetchReleases().then((loaded) => loaded?.takeBack(revoked))
    release(elements)
  }

  const observing = startObserving(
    see,
    onDeclaration,
    () => {
      meetFinished()
      release(open)
      onBatch()
    },
    guard && ((element) => guard.meetStatic(element, document.readyState === 'loading')),
  )
  const onLoaded = () => setTimeout(release, 0, open)
  document.addEventListener('DOMContentLoaded', onParsed)
  addEventListener('load', onLoaded)

  return {
    update,
    released,
    releaseOnce(element) {
      if (unknown.has(element)) return
      permission.grantOnce(element)
      release([element])
    },
    hasRun: (ids) => ids.some((id) => ran.has(id)),
    stop() {
      stopped = true
      document.removeEventListener('DOMContentLoaded', onParsed)
      removeEventListener('load', onLoaded)
      observing.stop()
      releases?.stop()
    },
  }
}
