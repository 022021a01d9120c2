// Each peer in its documented production build, configured for equal work in the fewest lines its documents need.
import { readdirSync, readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { categories, services, texts } from '../page.mjs'

const modules = new URL('../node_modules/', import.meta.url)
const read = (path) => readFileSync(new URL(path, modules))
export const versionOf = (name) => JSON.parse(read(`${name}/package.json`)).version
const find = (selector) => `document.querySelector('${selector}')`
const inCategory = (id) => services.filter((service) => service.category === id)

/** Bundled as an app would: minified, production, for current browsers. */
async function bundle(name, contents, loader = 'js') {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL('..', import.meta.url).pathname, loader },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    outdir: '/out',
    write: false,
    logLevel: 'error',
  })
  return Object.fromEntries(outputFiles.map(({ path, text }) => [`/${name}/${path.endsWith('.css') ? 'app.css' : 'app.js'}`, text]))
}

const vanilla = {
  id: 'vanilla-cookieconsent',
  title: `vanilla-cookieconsent ${versionOf('vanilla-cookieconsent')}`,
  files: () =>
    bundle(
      'vanilla',
      `import 'vanilla-cookieconsent/dist/cookieconsent.css'
      import { run } from 'vanilla-cookieconsent'
      run(${JSON.stringify({
        hideFromBots: false,
        categories: {
          necessary: { enabled: true, readOnly: true },
          ...Object.fromEntries(categories.map(({ id }) => [id, { services: Object.fromEntries(inCategory(id).map((one) => [one.id, { label: one.name }])) }])),
        },
        language: {
          default: 'en',
          translations: {
            en: {
              consentModal: { ...texts, acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Refuse all', showPreferencesBtn: 'Preferences' },
              preferencesModal: {
                title: 'Preferences',
                acceptAllBtn: 'Accept all',
                acceptNecessaryBtn: 'Refuse all',
                savePreferencesBtn: 'Save',
                closeIconLabel: 'Close',
                sections: categories.map(({ id, title, description }) => ({ title, description, linkedCategory: id })),
              },
            },
          },
        },
      })})`,
    ),
  head: () => '<link rel="stylesheet" href="/vanilla/app.css">',
  foot: () => '<script type="module" src="/vanilla/app.js"></script>',
  tag: ({ service, category, src, code }) =>
    `<script type="text/plain" data-category="${category}" data-service="${service}"${src ? ` src="${src}"></script>` : `>${code}</script>`}`,
  banner: find('#cc-main .cm'),
  accept: find('#cc-main .cm [data-role="all"]'),
  refuse: find('#cc-main .cm [data-role="necessary"]'),
  open: find('#cc-main .cm [data-role="show"]'),
  preferences: find('#cc-main .pm'),
}

const klaro = {
  id: 'klaro',
  title: `klaro ${versionOf('klaro')}`,
  files: () => ({ '/klaro/klaro.js': read('klaro/dist/klaro.js') }),
  head: () =>
    `<script>var klaroConfig = ${JSON.stringify({
      version: 1,
      lang: 'en',
      acceptAll: true,
      groupByPurpose: true,
      translations: {
        en: {
          privacyPolicyUrl: '/privacy',
          consentNotice: { description: texts.description },
          purposes: Object.fromEntries(categories.map(({ id, title, description }) => [id, { title, description }])),
        },
      },
      services: services.map(({ id, category, name, description }) => ({ name: id, title: name, description, purposes: [category] })),
    })}</script><script defer src="/klaro/klaro.js"></script>`,
  tag: ({ service, src, code }) =>
    `<script type="text/plain" data-type="application/javascript" data-name="${service}"${src ? ` data-src="${src}"></script>` : `>${code}</script>`}`,
  frame: (src) => `<iframe data-name="film" data-src="${src}"></iframe>`,
  banner: find('.klaro .cookie-notice'),
  accept: find('.klaro .cookie-notice .cm-btn-success'),
  refuse: find('.klaro .cookie-notice .cn-decline'),
  open: find('.klaro .cookie-notice .cn-learn-more'),
  preferences: find('.klaro .cookie-modal .cm-modal'),
}

const orejime = {
  id: 'orejime',
  title: `orejime ${versionOf('orejime')}`,
  files: () => ({ '/orejime/orejime.js': read('orejime/dist/orejime-standard-en.js'), '/orejime/orejime.css': read('orejime/dist/orejime-standard.css') }),
  head: () => '<link rel="stylesheet" href="/orejime/orejime.css">',
  foot: () =>
    `<script>var orejimeConfig = ${JSON.stringify({
      privacyPolicyUrl: '/privacy',
      purposes: categories.map(({ id, title, description }) => ({
        id,
        title,
        description,
        purposes: inCategory(id).map((one) => ({ id: one.id, title: one.name, description: one.description, cookies: [] })),
      })),
      translations: { banner: { description: texts.description } },
    })}</script><script src="/orejime/orejime.js"></script>`,
  tag: ({ service, src, code }) => `<template data-purpose="${service}">${src ? `<script src="${src}"></script>` : `<script>${code}</script>`}</template>`,
  frame: (src) => `<template data-purpose="film"><iframe src="${src}"></iframe></template>`,
  banner: find('.orejime-Banner'),
  accept: find('.orejime-Banner-saveButton'),
  refuse: find('.orejime-Banner-declineButton'),
  open: find('.orejime-Banner-learnMoreButton'),
  preferences: find('.orejime-Modal'),
}

const tacTypes = { functional: 'video', analytics: 'analytic', marketing: 'ads' }
const tarteaucitron = {
  id: 'tarteaucitron',
  title: `tarteaucitronjs ${versionOf('tarteaucitronjs')}`,
  files: () =>
    Object.fromEntries(
      ['', 'css/', 'lang/'].flatMap((folder) =>
        readdirSync(new URL(`tarteaucitronjs/${folder}`, modules))
          .filter((name) => /\.(js|css|svg)$/.test(name))
          .map((name) => [`/tarteaucitron/${folder}${name}`, read(`tarteaucitronjs/${folder}${name}`)]),
      ),
    ),
  head: () => `<script src="/tarteaucitron/tarteaucitron.min.js"></script><script>
var tarteaucitronForceLanguage = 'en'
tarteaucitron.init({ privacyUrl: '/privacy', hashtag: '#tarteaucitron', cookieName: 'tarteaucitron', orientation: 'bottom', showAlertSmall: false, showIcon: true,
  adblocker: false, DenyAllCta: true, AcceptAllCta: true, highPrivacy: true, removeCredit: true, moreInfoLink: false, useExternalCss: false, useExternalJs: false,
  mandatory: true, googleConsentMode: false, bingConsentMode: false, pianoConsentMode: false })</script>`,
  // It has no held markup: what waits is code of a service.
  tag: () => '',
  foot: (tags) => `<script>
var tags = ${JSON.stringify(tags)}
${services
  .map(
    ({
      id,
      category,
      name,
    }) => `tarteaucitron.services.${id} = { key: '${id}', type: '${tacTypes[category]}', name: '${name}', needConsent: true, cookies: [], js() {
  for (const { src, code } of tags.filter(({ service }) => service === '${id}')) src ? tarteaucitron.addScript(src) : tarteaucitron.addInternalScript?.(code) ?? add(code) } }
;(tarteaucitron.job = tarteaucitron.job || []).push('${id}')`,
  )
  .join('\n')}
function add(code) { const script = document.createElement('script'); script.text = code; document.body.append(script) }</script>`,
  banner: find('#tarteaucitronAlertBig'),
  accept: find('#tarteaucitronPersonalize2'),
  refuse: find('#tarteaucitronAllDenied2'),
  open: find('#tarteaucitronCloseAlert'),
  preferences: find('#tarteaucitron'),
  // Its buttons do nothing in their first half second.
  patience: 700,
}

const osano = {
  id: 'osano',
  title: `cookieconsent ${versionOf('cookieconsent')} (1)`,
  files: () => ({
    '/osano/cookieconsent.js': read('cookieconsent/build/cookieconsent.min.js'),
    '/osano/cookieconsent.css': read('cookieconsent/build/cookieconsent.min.css'),
  }),
  head: () => '<link rel="stylesheet" href="/osano/cookieconsent.css">',
  // It blocks nothing by itself: its documents leave that to the page's own code.
  tag: () => '',
  foot: (tags) => `<script src="/osano/cookieconsent.js"></script><script>
var tags = ${JSON.stringify(tags)}
function load(status) {
  if (status !== 'allow') return
  for (const { src, code } of tags) { const script = document.createElement('script'); src ? (script.src = src) : (script.text = code); document.body.append(script) }
}
cookieconsent.initialise({ type: 'opt-in', revokable: true, cookie: { domain: '' }, content: { message: ${JSON.stringify(texts.description)}, href: '/privacy' },
  onInitialise: load, onStatusChange: load })</script>`,
  banner: find('.cc-window'),
  accept: find('.cc-window .cc-allow'),
  refuse: find('.cc-window .cc-deny'),
}

const c15tNames = { functional: 'functionality', analytics: 'measurement', marketing: 'marketing' }
const c15t = {
  id: 'c15t',
  title: `c15t ${versionOf('@c15t/react')} with React`,
  files: () =>
    bundle(
      'c15t',
      `import '@c15t/react/styles.css'
      import { createRoot } from 'react-dom/client'
      import { ConsentBanner, ConsentDialog, ConsentManagerProvider } from '@c15t/react'
      const names = ${JSON.stringify(c15tNames)}
      const scripts = window.tags.map(({ category, src, code }, index) => ({ id: 'tag-' + index, category: names[category], ...(src ? { src } : { textContent: code }) }))
      createRoot(document.getElementById('consent')).render(
        <ConsentManagerProvider options={{ mode: 'offline', consentCategories: ['necessary', 'functionality', 'measurement', 'marketing'], scripts }}>
          <ConsentBanner /><ConsentDialog />
        </ConsentManagerProvider>)`,
      'jsx',
    ),
  head: () => '<link rel="stylesheet" href="/c15t/app.css">',
  tag: () => '',
  foot: (tags) => `<div id="consent"></div><script>var tags = ${JSON.stringify(tags)}</script><script type="module" src="/c15t/app.js"></script>`,
  banner: find('[data-testid="consent-banner-root"] [data-testid="consent-banner-card"]'),
  accept: find('[data-testid="consent-banner-accept-button"]'),
  refuse: find('[data-testid="consent-banner-reject-button"]'),
  open: find('[data-testid="consent-banner-customize-button"]'),
  preferences: find('[data-testid="consent-dialog-card"]'),
}

export const peers = [vanilla, orejime, klaro, tarteaucitron, osano, c15t]
