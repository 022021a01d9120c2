// What nothing can be faster than: the page alone; the smallest banner there can be; Preact with the banner's own markup.
import { build } from 'esbuild'
import { live } from '../page.mjs'

/** The page with no library and no third party. */
export const bare = { id: 'bare', title: 'The page alone', files: () => ({}), tag: () => '' }

/** The page with the third parties as nobody would hold them. */
export const untagged = { id: 'untagged', title: 'Same scripts, untagged', files: () => ({}), tag: live }

/** Three hundred bytes that ask, and do nothing about the answer. */
export const inlineBanner = {
  id: 'floor-inline',
  title: 'Floor: inline banner of 300 bytes',
  files: () => ({}),
  tag: () => '',
  foot: () => `<div id="ask" style="position:fixed;inset:auto 0 0;padding:1rem;background:#fff;border-top:1px solid">We use cookies.
<button>Accept all</button> <button>Refuse all</button></div><script>ask.onclick=e=>{if(e.target!=ask){document.cookie='c='+e.target.textContent;ask.remove()}}</script>`,
  banner: 'document.querySelector("#ask")',
  accept: 'document.querySelector("#ask button")',
  refuse: 'document.querySelector("#ask button + button")',
}

/** The shortest loop that lets scripts and frames live: no order, no consent, no record. */
export const loop = {
  id: 'floor-loop',
  title: 'Floor: a loop written by hand',
  files: () => ({}),
  tag: ({ service, src, code }) => `<script type="text/plain" data-consent="${service}"${src ? ` src="${src}"></script>` : `>${code}</script>`}`,
  frame: (src) => `<iframe data-src="${src}"></iframe>`,
  foot: () => `<div id="ask" style="position:fixed;inset:auto 0 0"><button>Accept all</button></div><script>ask.onclick=()=>{
for (const held of document.querySelectorAll('script[type="text/plain"]')) {
  const script = document.createElement('script')
  for (const { name, value } of held.attributes) if (name !== 'type') script.setAttribute(name, value)
  script.text = held.text
  held.replaceWith(script)
}
for (const frame of document.querySelectorAll('iframe[data-src]')) frame.src = frame.dataset.src
ask.remove()}</script>`,
  banner: 'document.querySelector("#ask")',
  accept: 'document.querySelector("#ask button")',
}

/** A banner as it is drawn in a page, for `preactBanner`: its markup as `[name, attributes, …children]`, its style sheets as text. */
export const readBanner = (host) => {
  const read = (node) =>
    node.nodeType === Node.TEXT_NODE
      ? node.data
      : [node.localName, Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])), ...[...node.childNodes].map(read)]
  const { shadowRoot } = document.querySelector(host)
  const css = shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('')
  return { tree: read([...shadowRoot.children].find((child) => child.querySelector('[part~="banner"]'))), css }
}

/**
 * Preact that renders a banner's own markup, handed over as it was found in a page: `{ tree, css }`. It knows no
 * consent, holds nothing and stores nothing.
 */
export const preactBanner = ({ tree, css }) => ({
  id: 'floor-preact',
  title: 'Floor: the same banner by bare Preact',
  async files() {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { h, render } from 'preact'
        const draw = (node) => typeof node === 'string' ? node : h(node[0], node[1], node.slice(2).map(draw))
        const root = document.body.appendChild(document.createElement('floor-ui')).attachShadow({ mode: 'open' })
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(${JSON.stringify(css)})
        root.adoptedStyleSheets = [sheet]
        render(draw(${JSON.stringify(tree)}), root)
        root.querySelector('[popover]')?.showPopover()`,
        resolveDir: new URL('../../..', import.meta.url).pathname,
      },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
      logLevel: 'error',
    })
    return { '/floor/preact.js': outputFiles[0].text }
  },
  tag: () => '',
  head: () => '<link rel="modulepreload" href="/floor/preact.js">',
  foot: () => '<script type="module" src="/floor/preact.js"></script>',
  banner: 'document.querySelector("floor-ui")?.shadowRoot.querySelector("[part~=banner]")',
})
