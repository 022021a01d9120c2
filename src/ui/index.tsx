import { render } from 'preact'
import css from '../../styles/index.css?inline'
import { Banner } from './Banner.js'
import { createDraft } from './draft.js'
import { Preferences } from './Preferences.js'
import type { Layer, Ui, View } from './view.js'

/** Puts the banner and the preferences in place, closed. What fails in here stays in here: the page goes on, unasked and with nothing granted. */
export function mount(view: View): Ui {
  const { consent, host, locale, root } = view
  const inner = document.createElement('div')
  const sheet = new CSSStyleSheet()
  let layer: Layer = 'closed'
  let draft = createDraft(consent)
  /** For screen readers, beside both layers so that it outlives them. */
  let status = ''
  /** An answer was given in here and has been taken. */
  let answered = false
  /** Where the focus came from: before the banner, and before the preferences. */
  let before: Element | null = null
  let opener: Element | null = null

  const own: View = {
    ...view,
    answer(choices, event) {
      answered = true
      view.answer(choices, event)
    },
  }

  function draw() {
    render(
      <>
        {layer === 'banner' && <Banner view={own} />}
        {layer === 'preferences' && <Preferences view={own} draft={draft} set={turn} />}
        <p class="unseen" role="status">
          {status}
        </p>
      </>,
      inner,
    )
  }

  function turn(ids: readonly string[], on: boolean) {
    draft.set(ids, on)
    draw()
  }

  function show(next: Layer) {
    const last = layer
    if (next === 'preferences' && last !== next) {
      opener = focused()
      draft = createDraft(consent)
    }
    // A modal dialog is closed before it goes, or the page could stay inert.
    if (next !== 'preferences') inner.querySelector('dialog')?.close()
    layer = next
    host.dataset.state = next
    draw()
    if (next === 'banner') lift(inner.querySelector<HTMLElement>('[popover]'))
    if (next === 'preferences') open(inner.querySelector('dialog'))
    else if (last !== next) giveFocusBack(last)
    if (last !== next) announce(next === 'closed' ? (answered ? locale.saved : '') : last === 'closed' && next === 'banner' ? locale.title : '')
    answered = false
  }

  function giveFocusBack(last: Layer) {
    if (last === 'preferences' && layer === 'banner' && !opener?.isConnected) opener = inner.querySelector('[data-action="preferences"]')
    const target = last === 'preferences' && opener?.isConnected ? opener : layer === 'closed' ? before : null
    if (target instanceof HTMLElement || target instanceof SVGElement) target.focus()
  }

  function open(dialog: HTMLDialogElement | null) {
    if (!dialog || dialog.open) return
    dialog.addEventListener('close', () => {
      if (layer === 'preferences' && !dialog.open) view.go('closed')
    })
    dialog.showModal()
    // A content blocker that hides the dialog would leave the page inert under nothing.
    if (dialog.getClientRects().length === 0) dialog.close()
    else dialog.querySelector('h2')?.focus()
  }

  /** A live region is read when its text changes after it was there. */
  function announce(text: string) {
    requestAnimationFrame(() => {
      status = text
      guarded(draw)
    })
  }

  function guarded(act: () => void) {
    try {
      act()
    } catch (error) {
      view.report(
        'ui-failed',
        `The ${layer} could not be drawn: ${error}. Nothing is granted. Tell Biscotte's makers what the page does to its shadow root.`,
        host,
      )
    }
  }

  // Where the visitor was when the banner took the focus, to go back to after the answer.
  inner.addEventListener('focusin', ({ relatedTarget }) => {
    if (layer === 'banner' && relatedTarget instanceof Element && !inner.contains(relatedTarget)) before = relatedTarget
  })
  const redraw = () => layer !== 'closed' && guarded(draw)
  const offs = [consent.on('change', redraw), consent.on('use', redraw)]

  guarded(() => {
    inner.className = 'root'
    inner.lang = locale.language
    inner.dir = locale.direction
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    root.append(inner)
    draw()
  })

  return {
    show: (next) => guarded(() => show(next)),
    destroy: () =>
      guarded(() => {
        show('closed')
        for (const off of offs) off()
        render(null, inner)
        inner.remove()
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
        delete host.dataset.state
      }),
  }
}

/** Into the top layer, above every z-index of the page. Without `popover`, z-index has to do. */
function lift(banner: HTMLElement | null) {
  if (!banner?.showPopover || banner.matches(':popover-open')) return
  try {
    banner.showPopover()
  } catch {
    // A popover that cannot be shown would stay hidden.
    banner.removeAttribute('popover')
  }
}

/** The focused element, inside whatever shadow root it is. */
function focused(): Element | null {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}
