import css from '../../styles/next-page.css?inline'

export interface NoticeText {
  readonly nextPage: string
  /** BCP 47 tag. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
}

export interface Notice {
  /** Says it to eyes and ears, until the visitor takes it away or leaves the page. */
  show(text: NoticeText): void
  stop(): void
}

/** The word to a visitor whose answer needs another page to take effect. */
export function createNotice(root: ShadowRoot): Notice {
  const sheet = new CSSStyleSheet()
  const box = document.createElement('div')
  const status = document.createElement('output')
  const button = document.createElement('button')
  box.setAttribute('part', 'notice')
  button.type = 'button'
  button.textContent = 'OK'
  button.addEventListener('click', () => box.remove())
  box.append(status, button)

  return {
    show({ nextPage, language, direction }) {
      sheet.replaceSync(css)
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
      box.lang = language
      box.dir = direction
      status.textContent = ''
      root.append(box)
      // A live region is read when its text changes after it was there.
      requestAnimationFrame(() => {
        status.textContent = nextPage
      })
    },
    stop() {
      box.remove()
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
    },
  }
}
