import { startBiscotte } from './biscotte.js'
import { attempt } from './core/attempt.js'
import { isObject } from './core/shapes.js'
import type { Load, TagFiles } from './files.js'
import { blame } from './host-page.js'
import { languages } from './locales/languages.js'
import { createReport } from './report.js'
import { readAttributes } from './script-attributes.js'
import type { Surroundings } from './surroundings.js'

type Known = Pick<Surroundings, 'catalogue' | 'readServices' | 'startMore' | 'ui'>

/** Starts with what the page says: attributes of the tag over the JSON block over `window.biscotteConfig`; then serves the queue. */
export function startFromTag(known: Known, extras: object): void {
  // A page so strange that nothing can be held must go on all the same; what is tagged stays inert.
  attempt(() => start(known, extras), blame)
}

function start(known: Known, extras: object): void {
  const page = window as { biscotte?: unknown; biscotteConfig?: unknown }
  const early = Array.isArray(page.biscotte) ? page.biscotte : []
  const tag = findOwnTag()
  const load = filesBeside(tag, () => config.ui)
  const config: Record<string, unknown> = { ...asObject(page.biscotteConfig), ...readJson(load), ...(tag && readAttributes(tag)) }
  const biscotte = startBiscotte(config, { ...known, languages, ownScript: tag, load, loadBeside: load })
  const push = (callback: unknown) => attempt(() => typeof callback === 'function' && callback(biscotte), blame)
  page.biscotte = Object.assign(biscotte, extras, { push })
  early.forEach(push)
}

/** `currentScript` can be another element by its name, and is null in a module. */
function findOwnTag(): HTMLScriptElement | undefined {
  const current = document.currentScript
  if (current instanceof HTMLScriptElement) return current
  return [...document.querySelectorAll<HTMLScriptElement>('script[src]')].find((script) => /\/biscotte(\.core|\.bundle)?\.js(\?|$)/.test(script.src))
}

/** Inert under any Content-Security-Policy, so it may stand in the page as it is. */
function readJson(load: Load): object {
  const block = document.querySelector('script[type="application/json"][data-biscotte-config]')
  return asObject(
    block &&
      attempt(
        () => JSON.parse(block.textContent ?? ''),
        (error) => createReport(load)('bad-json', [error], block),
      ),
  )
}

const asObject = (value: unknown): object => (isObject(value) ? value : {})

/**
 * A lazy file: beside `ui.js` if it is named, else beside the tag's own file. `import()` alone would look there only
 * for scripts of the page's origin: the base of one from elsewhere is `about:blank` (HTML, "muted errors").
 */
const filesBeside =
  (tag: HTMLScriptElement | undefined, named: () => unknown): Load<TagFiles> =>
  async (file) => {
    const ui = named()
    const isNamed = typeof ui === 'string' && ui
    return import(new URL(isNamed && file === 'ui.js' ? '' : file, new URL(isNamed || tag?.src || 'ui.js', document.baseURI)).href)
  }
