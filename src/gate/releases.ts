import type { Report } from '../core/report.js'
import { idsOf } from './element.js'
import type { Permission } from './permission.js'
import { createScriptQueue, type Turn } from './queue.js'
import { isScript, isUntouched, type Mode } from './script.js'
import { createTemplates } from './templates.js'
import { takeUrls } from './urls.js'

/** What becomes of scripts and templates that the parser has left behind, and of what was let live when it is revoked. */
export interface Releases {
  /** Lets scripts and templates live, given in document order: the scripts they are or hold run as the parser would have run them. */
  release(elements: readonly Element[]): void
  /** Runs scripts that the parser should have run by itself, and did not. */
  rerun(scripts: readonly HTMLScriptElement[]): void
  /** Puts back what was let live and may not any more; a script that has run cannot. */
  takeBack(elements: readonly Element[]): void
  /** Whether a script of this kind would overtake none that is waiting or loading. */
  isFreeFor(mode: Mode): boolean
  /** The page has been parsed: should the parser have been inside of a template all the same, the rest follows. */
  finish(): void
  stop(): void
}

export interface ReleasesNeeds {
  readonly report: Report
  readonly permission: Permission
  /** Seen before the page's parser had left them. */
  readonly parsed: WeakSet<Element>
  /** Notes that an element waits: from now on, or again. */
  readonly hold: (element: Element, again: boolean) => void
  /** Notes that it does not wait any more, for its turn or for good. */
  readonly letGo: (element: Element) => void
  readonly released: (element: Element, ids: readonly string[]) => void
}

export function createReleases({ report, permission, parsed, hold, letGo, released }: ReleasesNeeds): Releases {
  const templates = createTemplates()
  const queue = createScriptQueue(report, mayRun)
  const unfinished = new Set<HTMLTemplateElement>()

  function turnsOf(element: Element): Turn[] {
    if (isScript(element)) return [turnOf(element)]
    const template = element as HTMLTemplateElement
    const scripts = templates.open(template)
    // The visitor asked for the block once, and for all that is in it.
    if (permission.has(template, [])) scripts.forEach(permission.grantOnce)
    if (document.readyState === 'loading') unfinished.add(template)
    released(template, idsOf(template))
    return scripts.flatMap(turnsOf)
  }

  function turnOf(script: HTMLScriptElement): Turn {
    letGo(script)
    // Of what the page's parser made, it is known that it has not started.
    return { script, ids: idsOf(script), hasStarted: parsed.has(script) && !isUntouched(script) ? false : undefined, again: false }
  }

  function mayRun({ script, ids, again }: Turn): boolean {
    const may = permission.mayRun(script, ids)
    if (again) return may
    if (may) released(script, ids)
    else hold(script, false)
    return may
  }

  return {
    isFreeFor: queue.isFreeFor,
    stop: queue.stop,
    release: (elements) => queue.add(elements.flatMap(turnsOf)),
    rerun: (scripts) => queue.add(scripts.map((script) => ({ script, ids: idsOf(script), hasStarted: undefined, again: true }))),

    takeBack(elements) {
      for (const element of elements) {
        if (isScript(element)) continue
        if (element instanceof HTMLTemplateElement) templates.close(element)
        else takeUrls(element)
        hold(element, true)
      }
    },

    finish() {
      for (const template of unfinished) if (template.content.hasChildNodes()) hold(template, false)
      unfinished.clear()
    },
  }
}
