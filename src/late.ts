/** What a page needs once something is released that the parser has left behind: a file of its own. */
export { createReleases } from './gate/releases.js'
