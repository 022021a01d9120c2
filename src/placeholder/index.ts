import { findLanguage } from '../core/language.js'
import { type Content, draw } from './draw.js'
import { kindFor } from './icon.js'
import { readPoster } from './poster.js'
import { standFor } from './stand.js'
import { tint } from './tint.js'
import type { Placeholders, PlaceholderView } from './view.js'

/** Stands for held embeds until they are released. Nothing in here asks a third party for anything. */
export function createPlaceholders(view: PlaceholderView): Placeholders {
  /** How each goes away again. */
  const shown = new Map<Element, () => void>()
  /** What the visitor asked for last, when, and what in it can take the focus. */
  let asked: { readonly element: Element; readonly time: number; readonly targets: readonly HTMLElement[] } | undefined
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const hosts = new Set<HTMLElement>()
  const tintAll = () => hosts.forEach((host) => void tint(host, view.host))
  dark.addEventListener('change', tintAll)
  const watch = new MutationObserver(tintAll)
  watch.observe(view.host, { attributes: true, attributeFilter: ['class', 'data-scheme', 'style'] })

  function show(element: Element, ids: readonly string[]): void {
    remove(element)
    if (!(element instanceof HTMLElement) || !element.isConnected) return
    const poster = readPoster(element, view.report)
    const away = standFor(element, nameOf(ids), (host) => {
      hosts.add(host)
      tint(host, view.host)
      draw(host, { ...view, ...servicesOf(ids), name: nameOf(ids), poster, act: (kind, event) => act(element, ids, kind, event) })
      return () => hosts.delete(host)
    })
    shown.set(element, away)
  }

  function remove(element: Element): void {
    shown.get(element)?.()
    shown.delete(element)
  }

  function act(element: HTMLElement, ids: readonly string[], kind: 'once' | 'always', event: Event): void {
    const targets = element instanceof HTMLTemplateElement ? [...element.content.querySelectorAll<HTMLElement>(focusable)] : [element]
    asked = { element, targets, time: performance.now() }
    if (kind === 'once') view.loadOnce(element, event)
    else view.alwaysAllow(ids, event)
  }

  /** The services as visitors know them; in place of a category its title. */
  function nameOf(ids: readonly string[]): string {
    const missing = ids.filter((id) => !view.consent.allows(id))
    return new Intl.ListFormat(view.locale.language).format(
      missing.map((id) => view.consent.services().find((service) => service.id === id)?.name ?? titleOf(id)),
    )
  }

  /** What is seen of an embed: the kind of the first service that says one, and what that is for. */
  function servicesOf(ids: readonly string[]): Pick<Content, 'kind' | 'purpose'> {
    const named = ids.flatMap((id) => view.consent.services().find((service) => service.id === id) ?? [])
    const { embed, purpose = '' } = named.find(({ embed }) => embed) ?? named[0] ?? {}
    return {
      kind: embed ?? kindFor(purpose),
      purpose: typeof purpose === 'string' ? (view.locale.purposes[purpose as keyof typeof view.locale.purposes] ?? '') : '',
    }
  }

  function titleOf(id: string): string {
    const { categories, language } = view.locale
    const title = view.consent.asked().find((category) => category.id === id)?.title ?? categories[id as keyof typeof categories]?.title ?? id
    return typeof title === 'string' ? title : (title[findLanguage(language, Object.keys(title)) ?? 'en'] ?? id)
  }

  return {
    show,
    release(element) {
      remove(element)
      if (asked?.element !== element) return
      const [target] = asked.targets
      // An act that led to nothing must not take the focus when something else does, much later.
      if (target && performance.now() - asked.time < 2000) focus(target)
    },
    keep() {
      for (const element of shown.keys()) if (!element.isConnected) remove(element)
    },
    destroy() {
      dark.removeEventListener('change', tintAll)
      watch.disconnect()
      for (const element of shown.keys()) remove(element)
    },
  }
}

function focus(target: HTMLElement): void {
  target.focus()
  // Chromium forgets who has the focus when what a frame loads comes from another site, and so lives in another process.
  const again = () => {
    if ((target.getRootNode() as Document).activeElement !== target) return
    target.blur()
    target.focus()
  }
  if (target instanceof HTMLIFrameElement) target.addEventListener('load', again, { once: true })
}

const focusable = 'a[href],button,input,select,textarea,iframe,video[controls],audio[controls],[tabindex]'
