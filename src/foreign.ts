/** Attributes that other tools write on every script: no options of ours, and no misspelt ones. */
const foreign = /^(consent$|cf|turbo|astro|pjax|swup|no(?!nce)|rocket|wp|ot|cookieconsent)/i

export const isForeign = (name: string): boolean => foreign.test(name)

/** The configuration without what other tools have put on the tag. */
export const withoutForeign = (config: unknown, tag: HTMLScriptElement | undefined): unknown =>
  tag ? Object.fromEntries(Object.entries(Object(config)).filter(([name]) => !(isForeign(name) && name in tag.dataset))) : config
