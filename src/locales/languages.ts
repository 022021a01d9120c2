/** Every language there are texts in: BCP 47 tags, each the name of a file beside this one. */
export const languages = ['en', 'fr'] as const

export type Language = (typeof languages)[number]
