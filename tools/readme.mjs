// `npm run readme`: writes what README says of files and messages from the files and messages themselves.
import { readFileSync, writeFileSync } from 'node:fs'
import { languages } from './locales.mjs'
import { readLock, sizeOf } from './size.mjs'

const place = new URL('../README.md', import.meta.url)

const files = [
  ['biscotte.js', 'the script tag: gate, guard and the fifty most used services'],
  ['biscotte.core.js', 'the same without the guard and the known services: declare yours as objects'],
  ['biscotte.bundle.js', '`biscotte.core.js` with `ui.js` in it: no second request before the banner, and more to fetch for who has answered'],
  ['ui.js', 'the banner, in English by itself, and what keeps its answer; fetched when somebody must be asked'],
  [
    'recording.js',
    'keeps answers where the banner, which does so itself, is not there: fetched with the first answer by code, or where there are vendors to tell',
  ],
  ['locales/fr.js', 'what a first banner says in another language; fetched with `ui.js`'],
  ['locales/en.more.js', 'the other texts of a language; fetched with whatever says them'],
  ['ui.more.js', 'what it says to who comes again, and stepping aside; fetched when that is needed, or the page behind it is in use'],
  ['late.js', 'releases and stops; fetched when a visitor is about to answer'],
  ['erase.js', 'erases; fetched where services that are not allowed may have left something'],
  [
    'extras.js',
    'placeholders, the declaration, and what few sites ask for: a country that decides, receipts, accounts, the lock; fetched where they are needed',
  ],
  ['preferences.js', 'the preferences; fetched when somebody is about to open them'],
  [
    'checks.js',
    'reads all options and says what is wrong with them; fetched before more is shown than a banner, where something is seen to be wrong, on localhost and with `debug`',
  ],
  ['declaration.js', 'the full list of a policy page; fetched when a page has a place for it'],
  ['themes.js', 'looks beside the quiet one; fetched when a site names one'],
  ['lint.js', 'warns when looks or words weaken the refusal; fetched on localhost and with `debug`'],
  ['placeholder.js', 'what stands for held frames and films; fetched when a page holds one'],
  ['regions.js', 'which rule holds where; fetched when the country decides and the visitor has not answered'],
  ['telling.js', 'what tells vendors of consent; fetched where one of them is to be told'],
  ['catalogue.common.js', 'those that are met most after them; fetched when something unknown is named or loaded'],
  ['catalogue.rare.js', 'all others; fetched while something is unknown even then'],
  ['services/hotjar.js', 'one service: who is behind it, its cookies and lifetimes; fetched when it is shown'],
  ['locked.js', 'what a locked page needs; fetched on pages with the lock'],
  ['account.js', 'brings account and device together; fetched where an account is named'],
  ['hand-over.js', 'hands answers over to your other sites; fetched where they are named'],
  ['receipts.js', 'composes and sends receipts; fetched after an answer, where they are asked for'],
  ['integrations/parts/tcf-api.js', 'the IAB’s own libraries for TCF; fetched where that is asked for'],
  ['integrations/parts/gpp-api.js', 'likewise for GPP'],
  ['messages.js', 'what the console says; fetched when there is something to say'],
]

const nameOf = (language) => new Intl.DisplayNames(language, { type: 'language' }).of(language)

const kilo = (bytes) => (bytes / 1000).toFixed(1)

const shown = (value) =>
  JSON.stringify(value)
    .replace(/"([a-z_]\w*)":/gi, '$1: ')
    .replace(/,(?=\S)/g, ', ')
    .replaceAll('"', "'")
const list = (args) => args.map(shown).join(', ')

/** A call of a service's data as its vendor's documents would write it. */
const written = (step) =>
  `\`${
    'set' in step
      ? `${step.set} = ${shown(step.to)}`
      : 'push' in step
        ? `${step.push}.push(${step.flat ? list(step.args) : `[${list(step.args)}]`})`
        : `${step.call ?? step.queue}(${list(step.args)})`
  }\``
const steps = (calls = []) => calls.map(written).join(', ')

/** Services whose own code can be told, and how. */
function switches(catalogue) {
  return [
    '| service | told | on withdrawal | reload |',
    '| --- | --- | --- | --- |',
    ...catalogue
      .filter(({ consent }) => consent)
      .map(({ id, consent: { default: first = [], grant = [], revoke, stops } }) => {
        const reload = stops === true ? 'no' : stops ? `no, where \`${stops}\` is on` : 'yes'
        return `| \`${id}\` | ${steps([...first, ...grant])} | ${steps(revoke)} | ${reload} |`
      }),
  ].join('\n')
}

/** Which rule holds where, and by which law. */
function regionsTable(regions) {
  const country = new Intl.DisplayNames('en', { type: 'region' })
  const name = (code) => (code.includes('-') ? `\`${code}\`` : `\`${code}\` ${country.of(code)}`)
  const exempt = (kinds) => (kinds ? `; exempt: ${kinds.join(', ')}` : '')
  return [
    '| where | rule | source |',
    '| --- | --- | --- |',
    ...Object.entries(regions).map(([code, { regime, source }]) => `| ${name(code)} | ${regime.rule}${exempt(regime.exempt)} | ${source} |`),
  ].join('\n')
}

/** The parts that are generated, by the name of their marks. */
export async function generated() {
  const { messages } = await import('../dist/messages.js')
  const lock = readLock()
  const { basePolicy, catalogue } = await import('../dist/catalogue.js')
  const { regions } = await import('../dist/regions.js')
  return {
    sizes: [
      '| file | for | minified, kB | brotli, kB |',
      '| --- | --- | --- | --- |',
      ...files
        .map(([name, use]) => ({ use, ...sizeOf(name) }))
        .map(({ name, use, raw, brotli }) => `| \`${name}\` | ${use} | ${kilo(raw)} | ${kilo(brotli)} |`),
    ].join('\n'),
    languages: languages()
      .map((language) => `\`${language}\` ${nameOf(language)}`)
      .join(' · '),
    lock: [
      '```html',
      '<meta charset="utf-8">',
      `<script>${lock.text}</script>`,
      `<meta http-equiv="Content-Security-Policy" content="${basePolicy()}"><!---->`,
      '<script async src="/biscotte.js"></script>',
      '```',
      '',
      `(The lock is \`lock.js\`, ${lock.bytes} bytes. A policy that your server sends allows it by \`${lock.source}\`, or by a nonce on its tag.)`,
    ].join('\n'),
    regions: regionsTable(regions),
    switches: switches(catalogue),
    messages: [
      '| code | what follows, and what to do |',
      '| --- | --- |',
      ...Object.entries(messages).map(([code, text]) => `| <a id="${code}"></a>\`${code}\` | ${text} |`),
    ].join('\n'),
  }
}

/** README with its generated parts as they should be. */
export async function upToDate(readme = readFileSync(place, 'utf8')) {
  return Object.entries(await generated()).reduce(
    (text, [name, part]) => text.replace(new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`), (_, start, end) => `${start}\n${part}\n\n${end}`),
    readme,
  )
}

const heads = { essential: 'Essential', functional: 'Functional', analytics: 'Analytics', marketing: 'Marketing' }

/** SERVICES.md: every service, by category. */
export async function servicesTable() {
  const { catalogue } = await import('../dist/catalogue.js')
  const { default: english } = await import('../dist/locales/en.more.js')
  const row = ({ id, name, purpose, vendor, cookies = [] }) =>
    `| \`${id}\` | ${name} | ${english.purposes[purpose]} | ${vendor ? `[${vendor.name}](${vendor.privacy}), ${vendor.country}` : ''} | ${cookies.map((cookie) => `\`${cookie.name}\``).join(' ')} |`
  const part = ([category, title]) => {
    const services = catalogue.filter((service) => service.category === category).sort((a, b) => (a.id < b.id ? -1 : 1))
    return [
      `## ${title} (${services.length})`,
      '',
      '| id | name | what for | who | cookies |',
      '| --- | --- | --- | --- | --- |',
      ...services.map(row),
      '',
    ].join('\n')
  }
  return `# Services

${catalogue.length} services that Biscotte knows by id. Written by \`npm run readme\` from the files in [src/catalogue/services](src/catalogue/services), each of which names its sources; \`*\` stands for any run of characters. How to use them, to
move one to another category and to declare your own: [README](README.md#services). How to add one: [For contributors](README.md#for-contributors).

${Object.entries(heads).map(part).join('\n')}`
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  writeFileSync(place, await upToDate())
  writeFileSync(new URL('../SERVICES.md', import.meta.url), await servicesTable())
}
