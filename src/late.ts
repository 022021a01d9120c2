/** What a page needs once somebody answers, or something is released that the parser has left behind: a file of its own. */
export { createReleases } from './gate/releases.js'
export { withdraw } from './withdrawal.js'
