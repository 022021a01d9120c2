import { render } from 'preact'
import css from '../../styles/index.css?inline'
import { Banner } from './Banner.js'
import { createDraft } from './draft.js'
import { Preferences } from './Preferences.js'
import type { Layer, Ui, View } from './view.js'

/** Puts the banner and the preferences in place, closed. What fails in here stays in here: the page goes on, and nothing is granted. */
export function mount(view: View): Ui {
  const { consent, host, locale, root } = view
  const inner = document.createElement('div')
  const sheet = new CSSStyleSheet()
  let layer: Layer = 'closed'
  let draft = createDraft(consent)
  /** For screen readers, beside the layers so that it outlives them. */
  let status: string | false = ''
  let answering = false
  let answered = false
  /** Where the visitor was before a layer took the focus. */
  let origin: (Element & Partial<HTMLOrSVGElement>) | null = null
  let fromBanner = false

  const watched: View = {
    ...view,
    answer(choices, event) {
      answering = true
      view.answer(choices, event)
      answering = false
    },
  }
  /** Out of the way of what has the focus in the page. */
  const stepAside = ({ target }: Event) => {
    const banner = inner.querySelector('[popover]')
    if (!banner || !(target instanceof Element)) return
    const { top, bottom } = target.getBoundingClientRect()
    banner.className = target === host ? '' : top + bottom > innerHeight ? 'aside up' : 'aside'
  }
  document.addEventListener('focusin', stepAside)
  const offs = [
    () => document.removeEventListener('focusin', stepAside),
    consent.on('change', () => {
      answered ||= answering
      guarded(draw)
    }),
    consent.on('use', () => guarded(draw)),
  ]
  guarded(() => {
    inner.className = 'root'
    inner.lang = locale.language
    inner.dir = locale.direction
    inner.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof Element && !inner.contains(relatedTarget)) origin = relatedTarget
    })
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    root.append(inner)
    draw()
  })

  return {
    show: (next) => guarded(() => show(next)),
    destroy() {
      for (const off of offs) off()
      guarded(() => render(null, inner))
      inner.remove()
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
      delete host.dataset.state
    },
  }

  function draw(): void {
    render(
      <>
        {layer === 'banner' && <Banner view={watched} />}
        {layer === 'preferences' && <Preferences view={watched} draft={draft} set={turn} />}
        <output>{status}</output>
      </>,
      inner,
    )
  }

  function turn(ids: readonly string[], on: boolean): void {
    draft.set(ids, on)
    draw()
  }

  function show(next: Layer): void {
    const last = layer
    if (next === last) return
    if (next === 'preferences') {
      const opener = focused()
      fromBanner = inner.contains(opener)
      if (!fromBanner) origin = opener
      draft = createDraft(consent)
    }
    host.dataset.state = layer = next
    draw()
    if (next === 'banner') inner.querySelector<HTMLElement>('[popover]')?.showPopover?.()
    if (next === 'preferences') open(inner.querySelector('dialog'))
    // Once the caller has shown what else belongs to this layer, the launcher for one.
    else queueMicrotask(() => giveFocusBack(last))
    const news = next === 'closed' ? answered && locale.saved : last === 'closed' && next === 'banner' && locale.title
    answered = false
    // A live region is read when its text changes after it was there.
    requestAnimationFrame(() => {
      status = news
      guarded(draw)
    })
  }

  function open(dialog: HTMLDialogElement | null): void {
    if (!dialog) return
    dialog.addEventListener('close', () => {
      if (layer === 'preferences' && !dialog.open) view.go('closed')
    })
    dialog.showModal()
    // A content blocker that hides the dialog would leave the page inert under nothing.
    if (dialog.getClientRects().length === 0) dialog.close()
    dialog.querySelector('h2')?.focus()
  }

  function giveFocusBack(last: Layer): void {
    const { activeElement } = document
    // The visitor, or the page, has moved on.
    if (activeElement && activeElement !== document.body && activeElement !== host) return
    if (layer === 'closed' || last === 'preferences') {
      const opener = layer === 'banner' && fromBanner ? inner.querySelector<HTMLElement>('[data-action="preferences"]') : origin
      opener?.focus?.()
      if (layer === 'closed') origin = null
    }
  }

  function guarded(act: () => void): void {
    try {
      act()
    } catch (error) {
      view.report('ui-failed', `The ${layer} cannot be drawn: ${error}.`, host)
    }
  }
}

/** The focused element, in whatever shadow root it is. */
function focused(): Element | null {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}
