/** What a page needs once something is released that the parser has left behind, revoked or to be erased: a file of its own. */
export { allTexts } from './core/texts.js'
export { createReleases } from './gate/releases.js'
export { createWithdrawal } from './withdrawal.js'
