/** Attributes that other tools write on every script: no options of ours, and no misspelt ones. */
const foreign = /^(consent$|cf|turbo|astro|pjax|swup|no(?!nce)|rocket|wp|ot|cookieconsent)/i

/** The configuration without what other tools have put on the tag. */
export const withoutForeign = (config: unknown, tag: HTMLScriptElement | undefined): unknown =>
  tag ? Object.fromEntries(Object.entries(Object(config)).filter(([name]) => !(foreign.test(name) && name in tag.dataset))) : config
