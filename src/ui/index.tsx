import css from '../../styles/index.css?inline'
import { schemeIn } from '../core/scheme.js'
import type { Locale, Words } from '../locales/locale.js'
import { isFirst } from './Banner.js'
import { createFirstLayer } from './first-layer.js'
import { createFocusKeeper } from './focus.js'
import { createSheets } from './sheets.js'
import type { BannerView, Drawn, Layer, More, Ui } from './view.js'

/** With the banner's words alone at first. */
interface FirstView extends BannerView {
  readonly texts: () => Promise<Locale>
}

/** Puts the layers in place, closed. What fails in here stays in here: the page goes on, and nothing is granted. */
export function mount(view: FirstView): Ui {
  const { consent, host, root, settings } = view
  const inner = document.createElement('div')
  /** For screen readers, beside the layers so that it outlives them. */
  const status = document.createElement('output')
  const sheets = createSheets(root)
  const focus = createFocusKeeper(inner, host)
  const drawn: Partial<Record<Layer, Drawn>> = {}
  let layer: Layer = 'closed'
  let turns = 0
  let answering = false
  let answered = false
  let unsaved = false
  let locale: Words = view.locale
  let more: More | undefined
  let dressed = false

  const watched: BannerView = {
    ...view,
    get locale() {
      return locale
    },
    get more() {
      return more
    },
    answer(choices, event) {
      answering = true
      view.answer(choices, event)
      answering = false
    },
    unsaved: () => unsaved,
  }
  const offs = [
    consent.on('change', () => {
      answered ||= answering
      unsaved = answering && !consent.decided()
      // A banner that has its answer is about to close.
      if (layer !== 'banner' || !consent.decided()) update()
      if (unsaved) void withMore().then(() => announce(locale.notSaved ?? ''))
    }),
    consent.on('use', update),
  ]
  /** A site's choice of looks that are not in this file. */
  const themed =
    settings.theme === 'quiet'
      ? undefined
      : import('./themes/index.js').then(
          ({ themes }) => sheets.add(themes[settings.theme as keyof typeof themes]),
          (error) => view.report('ui-missing', 'The theme could not be loaded.', error),
        )
  guarded(() => {
    inner.lang = locale.language
    inner.dir = locale.direction
    sheets.add(css)
    if (settings.css) sheets.add(settings.css, 'own')
    inner.append(status)
    root.append(inner)
    drawn.banner = createFirstLayer(watched, inner, loadMore, () => void loadPreferences().catch(() => {}))
  })

  return {
    async show(next) {
      const turn = ++turns
      if (next === layer) return true
      if (next === 'preferences') focus.remember()
      try {
        if (themed && next !== 'closed') await themed
        if (next === 'preferences' && !drawn.preferences) await loadPreferences()
        if (next === 'banner') await withMore()
      } catch (error) {
        view.report('ui-missing', 'The preferences could not be loaded.', error)
        view.go(layer)
        return false
      }
      if (turn === turns) guarded(() => turnTo(next))
      return turn === turns
    },
    destroy() {
      turns++
      for (const off of offs) off()
      guarded(() => drawn[layer]?.close())
      inner.remove()
      sheets.remove()
      delete host.dataset.state
    },
  }

  async function loadPreferences(): Promise<void> {
    const [{ createPreferences }, words] = await Promise.all([import('./preferences/index.js'), view.texts()])
    locale = words
    drawn.preferences ??= createPreferences({ ...watched, locale: words }, inner, sheets.add)
  }

  async function loadMore(): Promise<More> {
    const file = await import('./more/index.js')
    if (!dressed) sheets.add(file.css)
    dressed = true
    return file
  }

  /** Has what the banner lacks for what it must say now. Where that does not come, it says what it can. */
  async function withMore(): Promise<void> {
    if (more || isFirst(watched)) return
    try {
      ;[more, locale] = await Promise.all([loadMore(), view.texts()])
    } catch (error) {
      view.report('ui-missing', 'A part of the banner could not be loaded.', error)
    }
  }

  function update(): void {
    const before = more
    guarded(() => drawn[layer]?.update())
    void withMore().then(() => more === before || update())
  }

  function turnTo(next: Layer): void {
    const last = layer
    host.dataset.state = layer = next
    inner.className = ['root', ...settings.layout.split('-'), ...settings.corner.split('-')].join(' ')
    drawn[last]?.close()
    drawn[next]?.open()
    // Styles are worked out once, for this and for what was opened.
    const scheme = next !== 'closed' && schemeIn(getComputedStyle(host).colorScheme)
    if (scheme) inner.classList.add(scheme)
    // Once the caller has shown what else belongs to this layer, the launcher for one.
    if (next !== 'preferences') setTimeout(() => focus.giveBack(last, layer))
    announce(next === 'closed' ? (answered && consent.decided() ? locale.saved : '') : last === 'closed' && next === 'banner' ? locale.title : '')
    answered = false
    if (next !== 'closed' && (settings.debug || /(^|\.)localhost$|^127\./.test(location.hostname))) void check()
  }

  /** For who develops the page: see there. */
  async function check(): Promise<void> {
    try {
      const { lint } = await import('./lint/index.js')
      lint(inner, view.report)
    } catch {
      // Nobody misses it.
    }
  }

  /** A live region is read when its text changes after it was there. */
  function announce(news: string): void {
    requestAnimationFrame(() => {
      status.textContent = news
    })
  }

  function guarded(act: () => void): void {
    try {
      act()
    } catch (error) {
      view.report('ui-failed', `The ${layer} cannot be drawn: ${error}.`, host)
    }
  }
}
