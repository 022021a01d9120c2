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

/**
 * What cookies are called in a language that has a word of its own for them: how its title begins. Where the word has `cookie` in it, the
 * launcher's own is understood.
 */
function wordIn(language) {
  const [, word] = /\n {2}title: '([^:\\]+):/.exec(readFileSync(new URL(`${language}.ts`, folder), 'utf8')) ?? []
  return word && !/cookie/i.test(word) ? `:${word.replaceAll(' ', '\\u00a0')}` : ''
}

const key = (language) => (language.includes('-') ? `'${language}'` : language)

const contents = (languages) => ({
  'languages.ts': `// Made by tools/locales.mjs from the files beside it: a change here is lost.

/** BCP 47 tags, and what cookies are called where that is no word like it. One text, since it is part of the file that every page loads. */
const all =
  '${languages.map((language) => language + wordIn(language)).join(' ')}'

type Split<All extends string> = All extends \`\${infer One} \${infer Others}\` ? Split<One> | Split<Others> : All extends \`\${infer Tag}:\${string}\` ? Tag : All

export type Language = Split<typeof all>

const entries = all.split(' ').map((entry) => entry.split(':')) as [Language, string?][]

/** Every language there are texts in. */
export const languages: readonly Language[] = entries.map(([tag]) => tag)

/** The launcher's word. */
export const wordIn = (language: string) => entries.find(([tag]) => tag === language)?.[1] ?? 'Cookies'
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
