import css from '../../../styles/more.css?inline'

export { startStandingAside } from './aside.js'
export { startFollowingModals } from './modals.js'
export { Joined, Mark, Notice, SignalStatus } from './Notice.js'
/**
 * What a first question does without, in a file of its own: what is said to visitors who have been here before or send a signal, and what
 * keeps the banner out of the way of who uses the page behind it. The words for it are in the languages' second files.
 */
export { css }
