import { type } from './attributes.js'
import { isCode, isHeld } from './script.js'

/** The type a script has, or had before it was held. */
const ownType = (script: HTMLScriptElement) => script.getAttribute(isHeld(script) ? type : 'type')

const isModuleType = (type: string | null) => /^\s*module\s*$/i.test(type ?? '')

export const isModule = (script: HTMLScriptElement): boolean => isModuleType(ownType(script))

const hrefOf = (script: Element) => (script instanceof SVGScriptElement ? (script.getAttribute('data-href') ?? script.getAttribute('href')) : null)

/** Whether it has an address. */
export const isExternal = (script: HTMLScriptElement): boolean => script.hasAttribute('src') || hrefOf(script) !== null

/** How HTML runs a script of this kind: `undefined` for what it never runs (data, `nomodule`). */
export type Mode = 'inline' | 'blocking' | 'ordered' | 'async' | undefined

export function modeOf(script: HTMLScriptElement, external = isExternal(script)): Mode {
  const own = ownType(script)
  const module = isModuleType(own)
  if (module ? false : script.noModule || !isCode(own)) return undefined
  if (script.hasAttribute('async') && (module || external)) return 'async'
  if (module) return 'ordered'
  if (!external) return 'inline'
  return script.defer ? 'ordered' : 'blocking'
}

/** The element that runs when it is put where the armed script stands: the very same one, or a copy if that has started, as SVG's always have. */
export function runnable(script: HTMLScriptElement, started: boolean): HTMLScriptElement {
  const next = started ? copy(script) : script
  if (!script.hasAttribute('async')) next.async = false
  return next
}

function copy(script: HTMLScriptElement): HTMLScriptElement {
  try {
    const fresh = document.createElement('script')
    for (const { name, value } of script.attributes) fresh.setAttribute(name, value)
    const href = hrefOf(script)
    if (href !== null) fresh.src = href
    fresh.nonce = script.nonce
    fresh.text = script.textContent ?? ''
    return fresh
  } catch {
    // Trusted Types refuse to fill a script. The element itself may still run, if page code made it.
    return script
  }
}
