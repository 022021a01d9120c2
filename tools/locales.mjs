// `npm run locales`: writes the list of languages and their loaders from the files that are there. Adding a language is adding its file.
import { readdirSync, writeFileSync } from 'node:fs'

const folder = new URL('../src/locales/', import.meta.url)

/** Every language there is a file for, sorted: `['ar', 'bg', …]`. */
export const languagesOf = () =>
  readdirSync(folder)
    .filter((name) => /^[a-z]{2,3}(-\w+)?\.ts$/.test(name))
    .map((name) => name.slice(0, -3))
    .sort()

/** The two files that follow from the others, by name, as they should be. */
export function generated(languages = languagesOf()) {
  const key = (language) => (language.includes('-') ? `'${language}'` : language)
  return {
    'languages.ts': `// Written by \`npm run locales\`.

/** BCP 47 tags, each the name of a file beside this one. One text, since all of it is in the file that every page loads. */
const tags = '${languages.join(' ')}'

type Split<Tags extends string> = Tags extends \`\${infer Tag} \${infer Others}\` ? Tag | Split<Others> : Tags

export type Language = Split<typeof tags>

/** Every language there are texts in. */
export const languages = tags.split(' ') as readonly Language[]
`,
    'index.ts': `// Written by \`npm run locales\`.
import type { Language } from './languages.js'
import type { Locale } from './locale.js'

/** How a bundler finds the texts: each language a chunk of its own. */
export const locales: Readonly<Record<Language, () => Promise<{ default: Locale }>>> = {
${languages.map((language) => `  ${key(language)}: () => import('./${language}.js'),\n`).join('')}}
`,
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const [name, text] of Object.entries(generated())) writeFileSync(new URL(name, folder), text)
}
