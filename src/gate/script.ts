import { inert, type } from './attributes.js'

/** The type a script has, or had before it was held. */
const ownType = (script: HTMLScriptElement) => ((isHeld(script) ? script.getAttribute(type) : script.getAttribute('type')) ?? '').trim()

/** Whether it stands as `type="text/plain"`. */
export const isHeld = (script: HTMLScriptElement): boolean => script.getAttribute('type') === inert

/** Anything but JavaScript: JSON, import maps, templates. */
const isData = (script: HTMLScriptElement) => !/^(module|(text|application)\/(x-)?(java|ecma)script)?$/i.test(ownType(script))

/** Runs when it is inserted: neither held nor data. */
export const isLive = (script: HTMLScriptElement): boolean => !isHeld(script) && !isData(script)

/** Keeps a script from running when it is inserted; its own type is noted. */
export function disarm(script: HTMLScriptElement): void {
  const own = script.getAttribute('type')
  if (own) script.setAttribute(type, own)
  script.type = inert
}

/** Gives a script its type back. It runs when the parser, or an insertion, next prepares it. */
export function arm(script: HTMLScriptElement): void {
  const own = script.getAttribute(type)
  if (own) script.type = own
  else script.removeAttribute('type')
  script.removeAttribute(type)
}

/** How HTML runs a script of this kind: `undefined` for what it never runs (data, `nomodule`). */
export type Mode = 'inline' | 'blocking' | 'ordered' | 'async' | undefined

export function modeOf(script: HTMLScriptElement): Mode {
  const module = /^module$/i.test(ownType(script))
  if (isData(script) || (script.noModule && !module)) return undefined
  if (script.hasAttribute('async') && (module || script.hasAttribute('src'))) return 'async'
  if (module) return 'ordered'
  if (!script.hasAttribute('src')) return 'inline'
  return script.defer ? 'ordered' : 'blocking'
}

/**
 * The element that runs when it is put where the armed script stands: the very same one, which keeps identity, listeners
 * and nonce, and passes Trusted Types without a policy. One born from `innerHTML` counts as already started and never
 * runs; it gives its place to a copy.
 *
 * The two are told apart by `async`: the parser of the page turns it on when it meets a script it cannot run yet, the
 * parser of a fragment leaves it off. https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
export function runnable(script: HTMLScriptElement, seenWhileParsing: boolean): HTMLScriptElement {
  const isAsync = script.hasAttribute('async')
  const next = (isAsync ? seenWhileParsing : script.async) ? script : copy(script)
  if (!isAsync) next.async = false
  return next
}

function copy(script: HTMLScriptElement): HTMLScriptElement {
  try {
    const fresh = document.createElement('script')
    for (const { name, value } of script.attributes) fresh.setAttribute(name, value)
    fresh.nonce = script.nonce
    fresh.text = script.text
    return fresh
  } catch {
    // Trusted Types refuse to fill a script. The element itself may still run, if page code made it.
    return script
  }
}
