export interface Sheets {
  /** Adopts a sheet of ours, before those of the site; or the site's own, which comes last, and wins. */
  add(css: string, own?: 'own'): void
  remove(): void
}

/** Our style sheets in the shadow root, before those that others adopt there. */
export function createSheets(root: ShadowRoot): Sheets {
  const before = root.adoptedStyleSheets.length
  const ours = new Set<CSSStyleSheet>()
  let theirs: CSSStyleSheet | undefined
  return {
    add(css, own) {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      const sheets = [...root.adoptedStyleSheets]
      sheets.splice(own ? sheets.length : before + ours.size, 0, sheet)
      root.adoptedStyleSheets = sheets
      if (own) theirs = sheet
      else ours.add(sheet)
    },
    remove() {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== theirs && !ours.has(sheet))
    },
  }
}
