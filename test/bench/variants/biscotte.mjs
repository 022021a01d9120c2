// Biscotte as README says it is loaded, in each of the ways.
import { readdirSync, readFileSync } from 'node:fs'
import { categories, services } from '../page.mjs'

const dist = new URL('../../../dist/', import.meta.url)
/** What warns developers is fetched on localhost, where the pages of the bench stand, and by no visitor. As long as it was, for source maps. */
export const asVisited = (code) => code.replaceAll('localhost$|^127', 'elsewhere$|^off')
const read = (name) => asVisited(readFileSync(new URL(name, dist), 'utf8'))

const config = `<script type="application/json" data-biscotte-config>${JSON.stringify({
  services: services.map(({ id, category, name, description }) => ({ id, category, name, purpose: description })),
  categories: categories.map(({ id, title, description }) => ({ id, title, description })),
})}</script>`
/** What README says to put before it, so that what this visitor will need is fetched ahead. */
const [ahead] = /<script>\n {2}for \(const href of .*?<\/script>/s.exec(readFileSync(new URL('../../../README.md', import.meta.url), 'utf8'))
const fetchAhead = (how) => ahead.replace('/ui.js', '/biscotte/ui.js').replace('[]', how === 'async' ? "['/biscotte/late.js']" : '[]')
const inShadow = (selector) => `document.querySelector('biscotte-ui')?.shadowRoot?.querySelector('${selector}')`

const ways = {
  sync: (file) => `<script src="/biscotte/${file}"></script>`,
  inlined: (file) => `<script data-ui="/biscotte/ui.js">${read(file).replaceAll('</script', '<\\/script')}</script>`,
  async: (file) => `<script async src="/biscotte/${file}"></script>`,
}

const way = (id, title, file, how, isAhead = true) => ({
  id,
  title,
  ours: true,
  files: () =>
    Object.fromEntries([...readdirSync(dist).filter((name) => name.endsWith('.js')), 'locales/en.more.js'].map((name) => [`/biscotte/${name}`, read(name)])),
  head: () => `${isAhead ? fetchAhead(how) : ''}${config}\n${ways[how](file)}`,
  tag: ({ service, src, code }) => `<script type="text/plain" data-consent="${service}"${src ? ` src="${src}"></script>` : `>${code}</script>`}`,
  frame: (src) => `<iframe data-consent="film" data-placeholder="none" data-src="${src}"></iframe>`,
  banner: inShadow('[part~="banner"]'),
  accept: inShadow('[part~="banner"] [data-action="accept-all"]'),
  refuse: inShadow('[part~="banner"] [data-action="refuse-all"]'),
  open: inShadow('[part~="banner"] [data-action="preferences"]'),
  preferences: inShadow('[part~="preferences"]'),
})

/** A thousand frames in templates, which cost nothing until they are let live. */
export const inTemplates = {
  ...way('core-templates', 'Biscotte core, frames in templates', 'biscotte.core.js', 'sync'),
  frame: (src) => `<template data-consent="film"><iframe src="${src}"></iframe></template>`,
}

export const biscotte = [
  way('core-async', 'Biscotte core, async', 'biscotte.core.js', 'async'),
  way('core-bundle', 'Biscotte core and banner in one file, async', 'biscotte.bundle.js', 'async', false),
  way('core-inlined', 'Biscotte core, inlined', 'biscotte.core.js', 'inlined'),
  way('core-sync', 'Biscotte core, in the head', 'biscotte.core.js', 'sync'),
  way('core-sync-plain', 'Biscotte core, in the head, nothing ahead', 'biscotte.core.js', 'sync', false),
  way('core-async-plain', 'Biscotte core, async, nothing ahead', 'biscotte.core.js', 'async', false),
  way('full-sync', 'Biscotte, in the head', 'biscotte.js', 'sync'),
  way('full-async', 'Biscotte, async', 'biscotte.js', 'async'),
]
