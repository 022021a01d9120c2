// Written by `npm run locales`.

/** BCP 47 tags, each the name of a file beside this one. One text, since all of it is in the file that every page loads. */
const tags = 'en fr'

type Split<Tags extends string> = Tags extends `${infer Tag} ${infer Others}` ? Tag | Split<Others> : Tags

export type Language = Split<typeof tags>

/** Every language there are texts in. */
export const languages = tags.split(' ') as readonly Language[]
