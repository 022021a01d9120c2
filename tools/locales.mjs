// `npm run locales`, and every check, build and test by itself: writes the list of languages and how each is loaded. A language is
// two files in src/locales/ and no list names it; so the two are not in git.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = new URL('../src/locales/', import.meta.url)

/** Every language there are files for: `['ar', 'bg', …]`. */
export const languages = () =>
  readdirSync(folder)
    .filter((name) => /^[a-z]{2,3}(-\w+)?\.ts$/.test(name))
    .map((name) => name.slice(0, -3))
    .sort()

const key = (language) => (language.includes('-') ? `'${language}'` : language)

const contents = (languages) => ({
  'languages.ts': `// Made by tools/locales.mjs from the files beside it: a change here is lost.

/** BCP 47 tags. One text, since it is part of the file that every page loads. */
const tags = '${languages.join(' ')}'

type Split<Tags extends string> = Tags extends \`\${infer Tag} \${infer Others}\` ? Tag | Split<Others> : Tags

export type Language = Split<typeof tags>

/** Every language there are texts in. */
export const languages = tags.split(' ') as readonly Language[]
`,
  'index.ts': `// Made by tools/locales.mjs from the files beside it: a change here is lost.
import type { Language } from './languages.js'
import type { LocaleFile } from './locale.js'

/** How a bundler finds the texts: each language a chunk of its own. */
export const locales: Readonly<Record<Language, () => Promise<LocaleFile>>> = {
${languages.map((language) => `  ${key(language)}: () => import('./${language}.js'),\n`).join('')}}
`,
})

/** Leaves a file alone when it is as it should be, so that nobody who watches it starts anew. */
export function writeLanguages() {
  for (const [name, text] of Object.entries(contents(languages()))) {
    const place = new URL(name, folder)
    if (!existsSync(place) || readFileSync(place, 'utf8') !== text) writeFileSync(place, text)
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeLanguages()
