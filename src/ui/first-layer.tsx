import { Banner, Question } from './Banner.js'
import { draw } from './still.js'
import type { BannerView, Drawn, More } from './view.js'

/** The banner, in the page only while it is open. `onIntent`: the visitor is about to ask for the preferences. */
export function createFirstLayer(view: BannerView, place: HTMLElement, loadMore: () => Promise<More>, onIntent: () => void): Drawn {
  let banner: HTMLElement | undefined
  let leave: (() => void)[] = []

  /** Where there are no popovers it stays what it is without: fixed, and as high as an index can lift it. */
  const raise = () => banner?.isConnected && !banner.matches(':popover-open') && banner.showPopover?.()

  /** The page is in use behind the banner: from here on it stands aside for what has the focus, and follows modal dialogs. */
  async function mindThePage(): Promise<void> {
    const opened = banner
    const { startFollowingModals, startStandingAside } = await loadMore()
    if (!opened || banner !== opened) return
    stop()
    leave = [startStandingAside(opened, view.host), ...('popover' in opened ? [startFollowingModals(view.host, raise)] : [])]
  }

  /** Watches for such use. */
  function startWaiting(): () => void {
    const begin = () => void mindThePage().catch(() => {})
    const observer = new MutationObserver((records) => {
      // A move undoes what lifts the banner, whoever moves it.
      if (records.some(({ target }) => target instanceof HTMLDialogElement && target.open)) begin()
      else raise()
    })
    const onFocus = ({ target }: FocusEvent) => {
      if (target !== view.host) begin()
    }
    observer.observe(document, { attributes: true, attributeFilter: ['open'], subtree: true })
    observer.observe(document.body, { childList: true })
    document.addEventListener('focusin', onFocus)
    if (document.querySelector(':focus, dialog:modal')) begin()
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', onFocus)
    }
  }

  function stop(): void {
    for (const end of leave.splice(0)) end()
  }

  return {
    open() {
      banner = draw(<Banner view={view} />) as HTMLElement
      place.prepend(banner)
      const choose = banner.querySelector('[data-action="preferences"]')
      for (const type of ['pointerover', 'focusin']) choose?.addEventListener(type, onIntent, { once: true })
      raise()
      leave = [startWaiting()]
    },
    /** What is asked changes; the buttons, one of which may be pressed just now, stay. */
    update: () => banner?.querySelector('.text')?.replaceWith(draw(<Question view={view} />)),
    close() {
      stop()
      banner?.remove()
      banner = undefined
    },
  }
}
