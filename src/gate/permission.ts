import type { Report } from '../core/report.js'

export interface PermissionNeeds {
  readonly allows: (id: string) => boolean
  /** The nonce scripts must carry, where the page has one. */
  readonly nonce: () => string | undefined
  readonly report: Report
}

export interface Permission {
  /** All that the element names is granted, or the visitor asked for this very element. */
  has(element: Element, ids: readonly string[]): boolean
  /** The same for a script whose turn has come: it must still be in the page, and carry the page's nonce. */
  mayRun(script: HTMLScriptElement, ids: readonly string[]): boolean
  /** The visitor asked for this element, this once, and for what it holds. */
  grantOnce(element: Element): void
}

export function createPermission({ allows, nonce, report }: PermissionNeeds): Permission {
  const once = new WeakSet<Element>()
  const has = (element: Element, ids: readonly string[]) => once.has(element) || (ids.length > 0 && ids.every(allows))
  return {
    has,
    grantOnce: (element) => void once.add(element),
    mayRun(script, ids) {
      if (!script.isConnected || !has(script, ids)) return false
      const wanted = nonce()
      if (!wanted || script.nonce === wanted) return true
      // Under 'strict-dynamic' whoever runs scripts is trusted: markup that was injected must not run through us.
      report('nonce', [script], script)
      return false
    },
  }
}
