import { startStandingAside } from './aside.js'
import { Banner, Question } from './Banner.js'
import { startFollowingModals } from './modals.js'
import { draw } from './still.js'
import type { BannerView, Drawn } from './view.js'

/** The banner, in the page only while it is open. `onIntent`: the visitor is about to ask for the preferences. */
export function createFirstLayer(view: BannerView, place: HTMLElement, onIntent: () => void): Drawn {
  let banner: HTMLElement | undefined
  let leave: (() => void)[] = []

  /** Where there are no popovers it stays what it is without: fixed, and as high as an index can lift it. */
  const raise = () => banner?.isConnected && !banner.matches(':popover-open') && banner.showPopover()

  return {
    open() {
      banner = draw(<Banner view={view} />) as HTMLElement
      place.prepend(banner)
      const choose = banner.querySelector('[data-action="preferences"]')
      for (const type of ['pointerover', 'focusin']) choose?.addEventListener(type, onIntent, { once: true })
      if ('popover' in banner) leave = [startFollowingModals(view.host, raise)]
      leave.push(startStandingAside(banner, view.host))
    },
    /** What is asked changes; the buttons, one of which may be pressed just now, stay. */
    update: () => banner?.querySelector('.text')?.replaceWith(draw(<Question view={view} />)),
    close() {
      for (const stop of leave.splice(0)) stop()
      banner?.remove()
      banner = undefined
    },
  }
}
