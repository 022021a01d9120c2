import { idsOf } from './element.js'
import { giveEmbed, isRestored, takeUrls } from './embeds.js'
import type { Gate, Standing } from './gate.js'
import { createScriptQueue, type Turn, turnOf } from './queue.js'
import { isScript, isUntouched } from './script.js'
import { createTemplates } from './templates.js'

/** What becomes of scripts and templates that the parser has left behind, of media and embeds, and of what was let live when it is revoked. */
export interface Releases {
  /** Lets elements live, given in document order: the scripts they are or hold run as the parser would have run them. */
  release(elements: readonly Element[]): void
  /** Puts back what was let live and may not any more; a script that has run cannot. */
  takeBack(elements: readonly Element[]): void
  /** Whether a script would overtake none that is waiting or loading. */
  isFreeFor(script: HTMLScriptElement): boolean
  stop(): void
}

export function createReleases({ report, standings, mayRun, give, released, release, onHold }: Gate): Releases {
  const templates = createTemplates()
  const queue = createScriptQueue(report, isDue)
  /** Opened while the page was parsed: should the parser have been inside all the same, the rest follows. */
  const unfinished = new Set<HTMLTemplateElement>()
  const restored = new Set<Element>()

  function standingOf(element: Element): Standing {
    const known = standings.get(element)
    if (known) return known
    const standing = { waits: true }
    standings.set(element, standing)
    return standing
  }

  /** Whether a script whose turn has come is to run. */
  function isDue(script: HTMLScriptElement): boolean {
    const standing = standingOf(script)
    const may = mayRun(script)
    if (!may) standing.waits = true
    // What was left to the parser has been released, and only not run.
    else if (!standing.isNative) released(script, idsOf(script))
    return may
  }

  function turnsOf(element: Element): Turn[] {
    const standing = standingOf(element)
    if (isScript(element)) {
      standing.waits = false
      // Of what the page's parser made, it is known that it has not started.
      return [turnOf(element, standing.isParsed && !isUntouched(element) ? false : undefined)]
    }
    if (element instanceof HTMLTemplateElement) {
      const scripts = templates.open(element)
      // The visitor asked for the block once, and for all that is in it.
      if (standing.isAsked) for (const script of scripts) standingOf(script).isAsked = true
      if (document.readyState === 'loading') unfinished.add(element)
      released(element, idsOf(element))
      return scripts.flatMap(turnsOf)
    }
    if (isRestored(element)) restored.add(element)
    else {
      giveEmbed(element, () => give(element))
      released(element, idsOf(element))
    }
    return []
  }

  function onParsed(): void {
    const open = [...unfinished].filter((template) => template.content.hasChildNodes())
    for (const template of open) standingOf(template).waits = true
    unfinished.clear()
    release(open)
  }

  const onLoaded = () => setTimeout(release, 0, restored)
  document.addEventListener('DOMContentLoaded', onParsed)
  addEventListener('load', onLoaded)

  return {
    isFreeFor: queue.isFreeFor,
    release: (elements) => queue.add(elements.flatMap(turnsOf)),

    takeBack(elements) {
      for (const element of elements) {
        if (isScript(element)) continue
        if (element instanceof HTMLTemplateElement) templates.close(element)
        else if (!takeUrls(element)) continue
        standings.set(element, { waits: true })
        onHold(element, idsOf(element))
      }
    },

    stop() {
      document.removeEventListener('DOMContentLoaded', onParsed)
      removeEventListener('load', onLoaded)
      restored.clear()
      queue.stop()
    },
  }
}
