import { inert, type } from './attributes.js'

/** HTML's and SVG's. Chromium fetches what stands in an SVG script's `href`, whatever its type: held, it is a `data-href`. */
export const isScript = (element: Element): element is HTMLScriptElement => element instanceof HTMLScriptElement || element instanceof SVGScriptElement

/** Whether it has an address. */
export const isExternal = (script: HTMLScriptElement): boolean => script.hasAttribute('src') || hrefOf(script) !== null

const hrefOf = (script: Element) => (script instanceof SVGScriptElement ? (script.getAttribute('data-href') ?? script.getAttribute('href')) : null)

/** Whether it stands as `type="text/plain"`. */
export const isHeld = (script: HTMLScriptElement): boolean => script.getAttribute('type') === inert

/** What a script is by its type, or by the one it had before it was held. Data is anything but JavaScript: JSON, import maps, templates. */
function kindOf(script: HTMLScriptElement): 'classic' | 'module' | 'data' {
  const found = script.getAttribute('type')
  const own = ((found === inert ? script.getAttribute(type) : found) ?? '').trim()
  if (/^module$/i.test(own)) return 'module'
  return /^((text|application)\/(x-)?(java|ecma)script)?$/i.test(own) ? 'classic' : 'data'
}

/** Runs when it is inserted: neither held nor data. */
export const isLive = (script: HTMLScriptElement): boolean => !isHeld(script) && kindOf(script) !== 'data'

/** Neither a module nor data. */
export const isClassic = (script: HTMLScriptElement): boolean => kindOf(script) === 'classic'

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
  if (own !== null) script.removeAttribute(type)
}

/** How HTML runs a script of this kind: `undefined` for what it never runs (data, `nomodule`). */
export type Mode = 'inline' | 'blocking' | 'ordered' | 'async' | undefined

export function modeOf(script: HTMLScriptElement): Mode {
  const kind = kindOf(script)
  if (kind === 'data' || (kind === 'classic' && script.noModule)) return undefined
  const external = isExternal(script)
  if (script.hasAttribute('async') && (kind === 'module' || external)) return 'async'
  if (kind === 'module') return 'ordered'
  if (!external) return 'inline'
  return script.defer ? 'ordered' : 'blocking'
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
 * Tells which scripts had started when their twins were taken: a twin answers an empty address with an error event,
 * without any request, only if it has not.
 * https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
export function onStarted(twins: readonly HTMLScriptElement[], tell: (hasStarted: (twin: HTMLScriptElement) => boolean) => void): void {
  const fresh = new Set<HTMLScriptElement>()
  // One insertion for all of them.
  const box = document.createElement('div')
  function ask(script: HTMLScriptElement, onError: () => void): void {
    script.toggleAttribute('src', true)
    script.addEventListener('error', onError)
    box.append(script)
  }
  try {
    for (const twin of twins) ask(twin, () => fresh.add(twin))
    // This one has never started: its event comes after all of theirs.
    ask(document.createElement('script'), () => tell((twin) => !fresh.has(twin)))
    document.documentElement.append(box)
    box.remove()
  } catch {
    // Trusted Types refuse the address, and markup in scripts too: nobody can have made one that has started.
    tell(() => false)
  }
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
