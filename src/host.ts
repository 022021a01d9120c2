import css from '../styles/launcher.css?inline'
import { host } from './gate/attributes.js'

/** `<biscotte-ui>`: our one element in the page, with the launcher in its shadow root. */
export interface Host {
  readonly element: HTMLElement
  readonly root: ShadowRoot
  /** Puts the element into the body, now or when there is one. */
  attach(): Promise<void>
  /** Brings it back when a router swapped the body; when the page itself took it out, once. */
  keep(): void
  /** Shows or hides the launcher. */
  launch(shown: boolean): void
  /** What the launcher says. */
  label(text: string): void
  remove(): void
}

export function createHost(label: string, scheme: string, onLaunch: () => void): Host {
  const element = document.createElement(host)
  element.dataset.scheme = scheme
  element.dataset.state = 'closed'
  // Open: so that tools which refuse for people can reach in.
  const root = element.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  const launcher = document.createElement('button')
  launcher.type = 'button'
  launcher.textContent = label
  launcher.setAttribute('part', 'launcher')
  launcher.hidden = true
  launcher.addEventListener('click', onLaunch)
  root.append(launcher)
  let body: HTMLElement | undefined
  let returns = 1

  function attach(): void {
    body = document.body
    body.append(element)
    // The parser puts what is still to come behind it: nothing of ours stands between the page's own, nor before it for the Tab key.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', settle)
  }

  function settle(): void {
    document.removeEventListener('DOMContentLoaded', settle)
    if (element.nextElementSibling && element.parentNode === document.body && document.activeElement !== element) document.body.append(element)
  }

  return {
    element,
    root,
    attach: () => whenBody().then(() => void (element.isConnected || attach())),
    keep() {
      if (!body || !document.body || element.isConnected) return
      if (document.body !== body || returns-- > 0) attach()
    },
    launch(shown) {
      launcher.hidden = !shown
    },
    label(text) {
      launcher.textContent = text
    },
    remove() {
      body = undefined
      document.removeEventListener('DOMContentLoaded', settle)
      element.remove()
    },
  }
}

/** A script in the head runs before there is a body. */
function whenBody(): Promise<void> {
  return new Promise((resolve) => {
    if (document.body) return resolve()
    const observer = new MutationObserver(() => {
      if (!document.body) return
      observer.disconnect()
      resolve()
    })
    observer.observe(document.documentElement, { childList: true })
  })
}
