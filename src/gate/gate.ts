import { idsOf, isOpen, isRestored, show } from './element.js'
import type { Guard } from './guard/guard.js'
import { startObserving } from './observe.js'
import { createPermission, type PermissionNeeds } from './permission.js'
import { createScriptQueue, type Turn } from './queue.js'
import { arm, disarm, isHeld, isLive, isScript, isUntouched, modeOf, onStarted, twinOf } from './script.js'
import { createTemplates } from './templates.js'
import { holdUrls, isHeldByUrl, releaseUrls, takeUrls } from './urls.js'

export interface GateNeeds extends PermissionNeeds {
  readonly guard?: Guard | undefined
  /** Takes note of ids that the page names, and answers which of them nobody knows. */
  readonly use: (ids: readonly string[]) => readonly string[]
  /** An element starts to wait; everything it names is known. */
  readonly onHold: (element: Element, ids: readonly string[]) => void
  readonly onRelease: (element: Element, ids: readonly string[]) => void
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

/** Holds everything with `data-consent` until all it names is allowed, then lets it live as HTML would have. */
export function startGate({ guard, use, onHold, onRelease, onBatch, ...needs }: GateNeeds): Gate {
  const { report } = needs
  const permission = createPermission(needs)
  const held = new WeakMap<Element, readonly string[]>()
  const seen = new WeakSet<Element>()
  /** Seen before the page's parser had left them. */
  const parsed = new WeakSet<Element>()
  /** Naming what nobody knows: never released. */
  const unknown = new WeakSet<Element>()
  /** Allowed, but the parser is still inside, or the browser restores it. */
  const open = new Set<Element>()
  /** Released while the page was parsed: should the parser have been inside all the same, the rest follows at the end. */
  const unfinished = new Map<HTMLTemplateElement, readonly string[]>()
  /** Left to the parser, which never runs what page code wrote by `innerHTML` where the parser stood. */
  const native = new Map<HTMLScriptElement, Turn>()
  const living = new WeakSet<Element>()
  const ran = new Set<string>()
  const templates = createTemplates()
  const queue = createScriptQueue(report)

  function see(element: Element, added: boolean): void {
    if (guard?.owns(element)) return
    if (!seen.has(element)) meet(element, added && document.readyState === 'loading')
    if (!held.has(element)) return
    release([element])
    const ids = held.get(element)
    if (ids && !unknown.has(element)) onHold(element, ids)
  }

  /** `preparing`: the parser has just inserted it and prepares it next, so what it is now decides. */
  function meet(element: Element, preparing: boolean): void {
    seen.add(element)
    const ids = idsOf(element)
    const nobodys = use(ids)
    if (nobodys.length > 0 || ids.length === 0) {
      unknown.add(element)
      report('unknown-id', `${show(element)} names ${nobodys.join(', ') || 'nothing'}, which is no category or service.`, element)
    }
    if (isScript(element)) meetScript(element, ids, preparing)
    else if (element instanceof HTMLTemplateElement || isHeldByUrl(element)) held.set(element, ids)
    else if (!permission.has(element, ids) && holdUrls(element)) {
      held.set(element, ids)
      report('not-held', `${show(element)} stood with its real address.`, element)
    }
  }

  function meetScript(script: HTMLScriptElement, ids: readonly string[], preparing: boolean): void {
    if (isLive(script) && !permission.has(script, ids)) {
      report('not-held', `${show(script)} has a type that runs.`, script)
      if (preparing) disarm(script)
    }
    if (!isHeld(script)) return
    held.set(script, ids)
    if (!preparing || !isUntouched(script)) return
    parsed.add(script)
    // The parser has not prepared it yet: with its type back it runs natively, order, `defer` and `document.write` included.
    if (!isOpen(script) || !queue.isFreeFor(modeOf(script)) || !permission.mayRun(script, ids)) return
    native.set(twinOf(script), { script, parsed: false, mayRun: () => permission.mayRun(script, ids) })
    arm(script)
    released(script, ids)
  }

  function release(elements: Iterable<Element>): void {
    const turns: Turn[] = []
    for (const element of elements) {
      const ids = held.has(element) ? idsOf(element) : undefined
      if (!ids || !permission.has(element, ids)) continue
      if (isOpen(element) || isRestored(element)) open.add(element)
      else turns.push(...turnsOf(element, ids))
    }
    if (turns.length > 0) queue.add(turns)
  }

  /** Lets one element live; the scripts it is or holds get their turn. */
  function turnsOf(element: Element, ids: readonly string[]): Turn[] {
    open.delete(element)
    if (isScript(element)) return [turnOf(element, ids)]
    if (element instanceof HTMLTemplateElement) {
      const scripts = templates.open(element)
      for (const script of scripts) inherit(element, script)
      if (document.readyState === 'loading') unfinished.set(element, ids)
      released(element, ids)
      return scripts.flatMap((script) => turnsOf(script, ids))
    }
    const give = () => releaseUrls(element, report)
    if (guard) guard.pass(give)
    else give()
    released(element, ids)
    return []
  }

  /** A template's script gets its turn among the others. */
  function inherit(template: HTMLTemplateElement, script: HTMLScriptElement): void {
    seen.add(script)
    if (permission.has(template, [])) permission.grantOnce(script)
  }

  function turnOf(script: HTMLScriptElement, ids: readonly string[]): Turn {
    held.delete(script)
    return {
      script,
      parsed: parsed.has(script),
      mayRun() {
        const may = permission.mayRun(script, ids)
        if (may) released(script, ids)
        else held.set(script, ids)
        return may
      },
    }
  }

  function released(element: Element, ids: readonly string[]): void {
    held.delete(element)
    living.add(element)
    if (!element.matches('img,link')) for (const id of ids) ran.add(id)
    onRelease(element, ids)
  }

  function onParsed(): void {
    for (const [template, ids] of unfinished) if (template.content.hasChildNodes()) held.set(template, ids)
    unfinished.clear()
    if (native.size > 0) onStarted([...native.keys()], (hasStarted) => queue.add([...native].flatMap(([twin, turn]) => (hasStarted(twin) ? turn : []))))
    update()
  }

  /** What was let live and may not any more goes back; a script that has run cannot. */
  function holdAgain(element: Element): void {
    living.delete(element)
    if (isScript(element)) return
    if (element instanceof HTMLTemplateElement) templates.close(element)
    else takeUrls(element)
    held.set(element, idsOf(element))
    onHold(element, idsOf(element))
  }

  function update(): void {
    const elements = observing.all()
    for (const element of elements) if (living.has(element) && !permission.has(element, idsOf(element))) holdAgain(element)
    release(elements)
  }

  const observing = startObserving(
    see,
    () => {
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
      document.removeEventListener('DOMContentLoaded', onParsed)
      removeEventListener('load', onLoaded)
      observing.stop()
      queue.stop()
    },
  }
}
