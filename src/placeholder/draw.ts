import css from '../../styles/placeholder.css?inline'
import type { EmbedKind } from '../core/service.js'
import type { Locale } from '../locales/locale.js'
import { iconOf } from './icon.js'

export interface Content {
  readonly locale: Locale
  /** Who is held back. */
  readonly name: string
  readonly kind: EmbedKind
  /** What it is for, in a sentence; empty where that is not known. */
  readonly purpose: string
  readonly poster: string | undefined
  /** Style sheet of the site's theme. */
  readonly theme: string
  readonly once: boolean
  act(kind: 'once' | 'always', event: Event): void
}

/** Who is held, why, and the two ways to see it. Made with the host's own document, which may be a frame's. */
export function draw(host: HTMLElement, { locale, name, kind, purpose, poster, theme, once: canLoadOnce, act }: Content): void {
  const page = host.ownerDocument
  const shadow = host.attachShadow({ mode: 'open' })
  shadow.adoptedStyleSheets = [css, theme].map((text) => {
    // A sheet serves only the document whose window made it.
    const sheet = new (page.defaultView ?? window).CSSStyleSheet()
    sheet.replaceSync(text)
    return sheet
  })

  const once = button('load-once', locale.loadOnce, (event) => act('once', event))
  // Alone in a small frame it shows no text, so its name says whose embed it loads.
  once.setAttribute('aria-labelledby', 'name once')
  once.id = 'once'
  once.title = name
  const always = button(
    'always-allow',
    locale.alwaysAllow.replace('{name}', () => name),
    (event) => act('always', event),
  )
  const buttons = canLoadOnce ? [once, always] : [always]
  // Where there is room for one thing, it is this.
  buttons[0]?.classList.add('main')
  buttons[0]?.prepend(iconOf(kind, page))
  const title = make('strong', name)
  title.id = 'name'
  const card = make('div', title, make('p', [purpose, locale.held].join(' ').trim()), ...buttons)
  const root = make('div', card)
  root.className = 'root'
  root.setAttribute('part', 'placeholder')
  root.setAttribute('role', 'group')
  root.setAttribute('aria-labelledby', 'name')
  root.lang = locale.language
  root.dir = locale.direction
  if (poster) {
    root.classList.add('poster')
    root.style.backgroundImage = `url(${JSON.stringify(poster)})`
  }
  shadow.append(root)

  function make(tag: string, ...content: readonly (Node | string)[]): HTMLElement {
    const element = page.createElement(tag)
    element.append(...content)
    return element
  }

  function button(action: string, text: string, onClick: (event: Event) => void): HTMLElement {
    const element = make('button', text)
    element.setAttribute('type', 'button')
    element.setAttribute('data-action', action)
    element.addEventListener('click', onClick)
    return element
  }
}
