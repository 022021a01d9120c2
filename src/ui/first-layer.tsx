import { Banner, Question } from './Banner.js'
import { draw } from './still.js'
import type { BannerView, Drawn, More } from './view.js'

/** The banner, in the page only while it is open. */
export function createFirstLayer(view: BannerView, place: HTMLElement, loadMore: () => Promise<More>): Drawn {
  let banner: HTMLElement | undefined
  let minding: (() => void)[] | undefined
  const observer = new MutationObserver((records) => {
    if (records.some(({ target }) => target instanceof HTMLDialogElement && target.open)) void mindThePage()
    // A move undoes what lifts the banner, whoever moves it.
    else raise()
  })

  /** Where there are no popovers it stays what it is without: fixed, and as high as an index can lift it. */
  function raise(): void {
    if (banner?.isConnected && !banner.matches(':popover-open')) banner.showPopover?.()
  }

  /** From its second frame on. */
  function show(): void {
    banner?.classList.remove('new')
  }

  function onFocus({ target }: FocusEvent): void {
    if (target !== view.host) void mindThePage()
  }

  /** The page is in use behind the banner: from here on it stands aside for what has the focus, and follows modal dialogs. */
  async function mindThePage(): Promise<void> {
    if (minding) return
    const opened = banner
    minding = []
    try {
      const { startFollowingModals, startStandingAside } = await loadMore()
      if (opened && banner === opened)
        minding = [startStandingAside(opened, view.host), ...('popover' in opened ? [startFollowingModals(view.host, raise)] : [])]
    } catch {
      minding = undefined
    }
  }

  return {
    open() {
      ;[banner] = draw(<Banner view={view} />) as [HTMLElement]
      place.prepend(banner)
      raise()
      observer.observe(document, { attributes: true, attributeFilter: ['open'], subtree: true })
      observer.observe(document.body, { childList: true })
      document.addEventListener('focusin', onFocus)
      if (document.querySelector(':focus, dialog:modal')) void mindThePage()
      requestAnimationFrame(() => setTimeout(show))
    },
    /** What is asked changes; the buttons, one of which may be pressed just now, stay. What says the same stays too: drawn anew it could be the page's largest paint. */
    update() {
      const before = banner?.querySelector('.text')
      const [now] = draw(<Question view={view} />) as [Element]
      if (!before?.isEqualNode(now)) before?.replaceWith(now)
    },
    close() {
      observer.disconnect()
      document.removeEventListener('focusin', onFocus)
      for (const stop of minding ?? []) stop()
      minding = undefined
      banner?.remove()
      banner = undefined
    },
  }
}
