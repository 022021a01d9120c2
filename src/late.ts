/** What a page needs once somebody answers, or something is released that the parser has left behind: a file of its own. */
export { allTexts } from './core/texts.js'
export { createReleases } from './gate/releases.js'
export { withdraw } from './withdrawal.js'
