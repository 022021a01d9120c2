import { shown, shownWords } from './appearance.js'
import type { Config } from './config.js'
import { decisive, decisiveWords } from './settings.js'
import type { Shapes } from './shapes.js'

/** Every option, and what it must be. */
const options: Shapes<keyof Config> = { ...decisive, ...shown }

/** Names of all options. */
export const optionNames = Object.keys(options) as (keyof Config)[]

/** Options that are one of a few words. */
export const words: Readonly<Record<string, readonly string[]>> = { ...decisiveWords, ...shownWords }
