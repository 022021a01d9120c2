import css from '../../styles/index.css?inline'
import { schemeIn } from '../core/scheme.js'
import type { Settings } from '../core/settings.js'
import type { createLazy } from '../lazy.js'
import type { Locale } from '../locales/locale.js'
import { isFirst } from './Banner.js'
import { createFirstLayer } from './first-layer.js'
import { createFocusKeeper } from './focus.js'
import type { BannerView, Drawn, Layer, Ui, UiParts } from './view.js'

/** With the banner's words alone at first, and options of which only what it shows is sure to be what it should. */
interface FirstView extends BannerView {
  readonly texts: () => Promise<Locale>
  readonly complete: () => Promise<Settings>
  readonly createLazy: typeof createLazy
  /** What the next frame can do without. */
  readonly afterPaint: (work: () => void) => void
  /** Each fetches one. */
  readonly parts: { readonly [Part in keyof UiParts]: () => Promise<UiParts[Part]> }
}

/** Puts the layers in place, closed. What fails in here stays in here: the page goes on, and nothing is granted. */
export function mount(first: FirstView): Ui {
  const { afterPaint, consent, createLazy, host, parts, root, settings, report, texts } = first
  const inner = document.createElement('div')
  /** For screen readers, beside the layers so that it outlives them. */
  const status = document.createElement('output')
  const sheets: CSSStyleSheet[] = []
  const focus = createFocusKeeper(inner, host)
  const drawn: Partial<Record<Layer, Drawn>> = {}
  let layer: Layer = 'closed'
  let answering = false
  let answered = false

  /** Knows more when more is there. */
  const view: { -readonly [Part in keyof BannerView]: BannerView[Part] } = {
    ...first,
    answer(choices, event) {
      answering = true
      first.answer(choices, event, layer)
      answering = false
    },
    intend: () => preferences.tell(() => {}),
  }
  const preferences = createLazy(
    async () => {
      const [{ createPreferences }, locale, settings] = await Promise.all([parts.preferences(), texts(), first.complete()])
      drawn.preferences = createPreferences(Object.assign(view, { locale, settings }), inner, adopt)
    },
    () => {},
  )
  const more = createLazy(
    async () => {
      const file = await parts.more()
      adopt(file.css)
      return file
    },
    () => {},
  )
  /** A site's choice of looks that are not in this file. */
  const themed =
    settings.theme !== 'quiet' &&
    parts.themes().then(
      ({ themes }) => adopt(themes[settings.theme as keyof typeof themes]),
      (error) => report('ui-missing', ['The theme'], error),
    )
  const offs = [
    consent.on('change', () => {
      answered ||= answering
      view.unsaved = answering && !consent.decided()
      // A banner that has its answer is about to close.
      if (layer !== 'banner' || !consent.decided()) update()
      if (view.unsaved) void withMore().then(() => announce(view.locale.notSaved ?? ''))
    }),
    consent.on('use', update),
  ]
  guarded(() => {
    inner.lang = view.locale.language
    inner.dir = view.locale.direction
    // A site's own comes last, and in no layer, so it wins over all of ours.
    adopt(css + settings.css)
    inner.append(status)
    root.append(inner)
    drawn.banner = createFirstLayer(view, inner, more.get)
  })

  return {
    async ready(next) {
      if (next === 'preferences') focus.remember()
      if (next !== 'closed') await themed
      if (next === 'preferences') await preferences.get()
      if (next === 'banner') await withMore()
    },
    turn(next) {
      guarded(() => turnTo(next))
    },
    destroy() {
      for (const off of offs) off()
      guarded(() => drawn[layer]?.close())
      inner.remove()
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet))
      delete host.dataset.state
    },
  }

  function adopt(css: string): void {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    sheets.push(sheet)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  }

  /** Has what the banner lacks for what it must say now. Where that does not come, it says what it can. */
  async function withMore(): Promise<void> {
    if (view.more || isFirst(view)) return
    try {
      ;[view.more, view.locale] = await Promise.all([more.get(), texts()])
    } catch (error) {
      report('ui-missing', ['A part of the banner'], error)
    }
  }

  function update(): void {
    const before = view.more
    guarded(() => drawn[layer]?.update())
    void withMore().then(() => view.more === before || update())
  }

  function turnTo(next: Layer): void {
    const last = layer
    host.dataset.state = layer = next
    inner.className = `root ${settings.layout} ${settings.corner}`.replaceAll('-', ' ')
    drawn[last]?.close()
    drawn[next]?.open()
    // Styles are worked out once, for this and for what was opened.
    const scheme = next !== 'closed' && schemeIn(getComputedStyle(host).colorScheme)
    if (scheme) inner.classList.add(scheme)
    // Once the caller has shown what else belongs to this layer, the launcher for one.
    if (next !== 'preferences') afterPaint(() => focus.giveBack(last, layer))
    announce(next === 'closed' ? (answered && consent.decided() ? view.locale.saved : '') : last === 'closed' && next === 'banner' ? view.locale.title : '')
    answered = false
  }

  /** A live region is read when its text changes after it was there. */
  function announce(news: string): void {
    afterPaint(() => {
      status.textContent = news
    })
  }

  function guarded(act: () => void): void {
    try {
      act()
    } catch (error) {
      report('ui-failed', [`The ${layer}`, error], host)
    }
  }
}
