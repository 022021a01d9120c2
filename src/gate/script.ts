import { inert, type } from './attributes.js'

/** HTML's and SVG's. Chromium fetches what stands in an SVG script's `href`, whatever its type: held, it is a `data-href`. */
export const isScript = (element: Element): element is HTMLScriptElement => element.localName === 'script'

/** Whether it stands as `type="text/plain"`. */
export const isHeld = (script: HTMLScriptElement): boolean => script.getAttribute('type') === inert

/** Whether what has this type is JavaScript. All else is data: JSON, import maps, templates. */
export const isCode = (type: string | null): boolean => /^\s*(module|((text|application)\/(x-)?(java|ecma)script)?)\s*$/i.test(type ?? '')

/** Runs when it is inserted: neither held nor data. */
export const isLive = (script: HTMLScriptElement): boolean => isCode(script.getAttribute('type'))

/** Keeps a script from running when it is inserted; its own type is noted. */
export function disarm(script: HTMLScriptElement): void {
  const own = script.getAttribute('type')
  if (own) script.setAttribute(type, own)
  script.setAttribute('type', inert)
}

/** Gives a script its type back. It runs when the parser, or an insertion, next prepares it. */
export function arm(script: HTMLScriptElement): void {
  if (!isHeld(script)) return
  const own = script.getAttribute(type)
  if (own) script.setAttribute('type', own)
  else script.removeAttribute('type')
  script.removeAttribute(type)
}

/**
 * The page's parser turns `async` on when it has met a script it cannot run yet, as code does that makes one. The parser of
 * a fragment leaves it off, but in Firefox turns it on at once.
 */
export const isUntouched = (script: HTMLScriptElement): boolean => script instanceof HTMLScriptElement && (!script.async || script.hasAttribute('async'))

/**
 * Stands for a script in the question whether HTML counts it as already started: one born from `innerHTML` is, and never
 * runs, nor do its clones.
 */
export function twinOf(script: HTMLScriptElement): HTMLScriptElement {
  const twin = script.cloneNode() as HTMLScriptElement
  for (const name of twin.getAttributeNames()) twin.removeAttribute(name)
  return twin
}

/**
 * Tells which scripts, by their twins, had started when those were taken: a twin answers an empty address with an error
 * event, without any request, only if it has not.
 * https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
export function onStarted<Asked>(twins: ReadonlyMap<EventTarget | null, Asked>, tell: (started: readonly Asked[]) => void): void {
  const started = new Map(twins)
  // One insertion, and one listener, for all of them. The last has never started: its event comes after all of theirs.
  const box = document.createElement('div')
  box.addEventListener('error', ({ target }) => started.delete(target) || tell([...started.values()]), true)
  try {
    for (const twin of [...twins.keys(), document.createElement('script')] as HTMLScriptElement[]) {
      twin.toggleAttribute('src', true)
      box.append(twin)
    }
    document.documentElement.append(box)
    box.remove()
  } catch {
    // Trusted Types refuse the address, and markup in scripts too: nobody can have made one that has started.
    tell([])
  }
}
