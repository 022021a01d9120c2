import type { Biscotte } from './api.js'
import { startBiscotte } from './biscotte.js'
import type { Service } from './core/service.js'
import { languages } from './locales/languages.js'
import type { Locale } from './locales/locale.js'
import { createReport } from './report.js'
import { readAttributes } from './script-attributes.js'
import type { UiModule } from './ui/view.js'

/** Starts with what the page says: attributes of the tag over the JSON block over `window.biscotteConfig`; then serves the queue. */
export function startFromTag(catalogue: readonly Service[], extras: object): void {
  const page = window as { biscotte?: unknown; biscotteConfig?: unknown }
  const early = Array.isArray(page.biscotte) ? page.biscotte : []
  const tag = findOwnTag()
  const config = { ...asObject(page.biscotteConfig), ...readJson(), ...(tag && readAttributes(tag)) }
  const biscotte = startBiscotte(config, {
    catalogue,
    languages,
    ownScript: tag,
    loadUi: (ui): Promise<UiModule> => import(ui ? addressOf(ui, undefined, undefined) : addressOf('ui.js', ui, tag)),
    loadLocale: (language, ui): Promise<{ default: Locale }> => import(addressOf(`locales/${language}.js`, ui, tag)),
  })
  const push = (callback: unknown) => {
    try {
      if (typeof callback === 'function') callback(biscotte)
    } catch (error) {
      reportError(error)
    }
  }
  page.biscotte = Object.defineProperties({ ...extras, push }, Object.getOwnPropertyDescriptors<Biscotte>(biscotte))
  early.forEach(push)
}

/** `currentScript` can be another element by its name, and is null in a module. */
function findOwnTag(): HTMLScriptElement | undefined {
  const current = document.currentScript
  if (current instanceof HTMLScriptElement) return current
  return [...document.querySelectorAll<HTMLScriptElement>('script[src]')].find((script) => /\/biscotte(\.core)?\.js(\?|$)/.test(script.src))
}

/** Inert under any Content-Security-Policy, so it may stand in the page as it is. */
function readJson(): object {
  const block = document.querySelector('script[type="application/json"][data-biscotte-config]')
  if (!block) return {}
  try {
    return asObject(JSON.parse(block.textContent ?? ''))
  } catch (error) {
    createReport()('bad-json', `The configuration block is no JSON: ${error instanceof Error ? error.message : error}. All of it is ignored.`, block)
    return {}
  }
}

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {})

/**
 * Where the lazy files are: beside `ui.js` if it is named, else beside the tag's own file. `import()` alone would look
 * there only for scripts of the page's origin: the base of one from elsewhere is `about:blank` (HTML, "muted errors").
 */
const addressOf = (file: string, ui: string | undefined, tag: HTMLScriptElement | undefined) =>
  new URL(file, new URL(ui ?? (tag?.src || 'ui.js'), document.baseURI)).href
