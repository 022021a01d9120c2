import { inert, type } from './attributes.js'

/** The type a script has, or had before it was held. */
const ownType = (script: HTMLScriptElement) => ((isHeld(script) ? script.getAttribute(type) : script.getAttribute('type')) ?? '').trim()

/** Whether it stands as `type="text/plain"`. */
export const isHeld = (script: HTMLScriptElement): boolean => script.getAttribute('type') === inert

/** Anything but JavaScript: JSON, import maps, templates. */
const isData = (script: HTMLScriptElement) => !/^(module|(text|application)\/(x-)?(java|ecma)script)?$/i.test(ownType(script))

/** Runs when it is inserted: neither held nor data. */
export const isLive = (script: HTMLScriptElement): boolean => !isHeld(script) && !isData(script)

/** Neither a module nor data. */
export const isClassic = (script: HTMLScriptElement): boolean => !isData(script) && !isModule(script)

const isModule = (script: HTMLScriptElement) => /^module$/i.test(ownType(script))

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
  const module = isModule(script)
  if (isData(script) || (script.noModule && !module)) return undefined
  if (script.hasAttribute('async') && (module || script.hasAttribute('src'))) return 'async'
  if (module) return 'ordered'
  if (!script.hasAttribute('src')) return 'inline'
  return script.defer ? 'ordered' : 'blocking'
}

/**
 * A first guess, for nothing: the page's parser turns `async` on when it meets a script it cannot run yet, the parser of
 * a fragment leaves it off (in Firefox both turn it on).
 */
export const looksStarted = (script: HTMLScriptElement): boolean => !script.async

/**
 * Tells whether HTML counts a script as already started: one born from `innerHTML` is, and never runs, nor do its clones. A
 * clone inherits it, and answers an empty address with an error event, without any request, only if it has not started.
 * https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
export function onStarted(script: HTMLScriptElement, tell: (started: boolean) => void): void {
  let started = true
  try {
    const twin = script.cloneNode() as HTMLScriptElement
    for (const name of twin.getAttributeNames()) twin.removeAttribute(name)
    // The second one has never started: its event comes after the first one's, if there is one.
    ask(twin, () => {
      started = false
    })
    ask(document.createElement('script'), () => tell(started))
  } catch {
    // Trusted Types refuse the address, and markup in scripts too: nobody can have made one that has started.
    tell(false)
  }
}

function ask(script: HTMLScriptElement, onError: () => void): void {
  script.toggleAttribute('src', true)
  script.addEventListener('error', onError)
  document.documentElement.append(script)
  script.remove()
}

/** The element that runs when it is put where the armed script stands: the very same one, or a copy if that has started. */
export function runnable(script: HTMLScriptElement, started: boolean): HTMLScriptElement {
  const next = started ? copy(script) : script
  if (!script.hasAttribute('async')) next.async = false
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
