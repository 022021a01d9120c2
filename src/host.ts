import css from '../styles/launcher.css?inline'
import { host } from './gate/attributes.js'

/** `<biscotte-ui>`: our one element in the page, with the launcher in its shadow root. */
export interface Host {
  readonly element: HTMLElement
  readonly root: ShadowRoot
  /** The button that brings the preferences back. */
  readonly launcher: HTMLElement
  /** Puts the element last into the body, where it is not there already. */
  attach(): void
  /** Brings it back when a router swapped the body; when the page itself took it out, once. */
  keep(): void
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
    if (element.isConnected) return
    body = document.body
    body?.append(element)
  }

  return {
    element,
    root,
    launcher,
    attach,
    keep() {
      if (body && document.body && (document.body !== body || (!element.isConnected && returns-- > 0))) attach()
    },
    remove() {
      body = undefined
      element.remove()
    },
  }
}
