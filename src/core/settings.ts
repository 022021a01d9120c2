import { type Appearance, readAppearance, shown, shownWords } from './appearance.js'
import type { Config } from './config.js'
import { type Decisions, decisive, decisiveWords, readDecisions } from './decisions.js'
import type { Report } from './report.js'
import type { Service } from './service.js'
import { isObject, type Shapes } from './shapes.js'

/** The options, checked and with every default filled in. Each is explained at `Config`. */
export interface Settings extends Decisions, Appearance {}

/** Every option, and what it must be. */
const options: Shapes<keyof Config> = { ...decisive, ...shown }

/** Names of all options. */
export const optionNames = Object.keys(options) as (keyof Config)[]

/** Options that are one of a few words. */
export const words: Readonly<Record<string, readonly string[]>> = { ...decisiveWords, ...shownWords }

/** What decides is read before anything else; the rest with this, when it is needed, and names that no option has are reported. */
export function completeSettings(config: unknown, decisions: Decisions, report: Report): Settings {
  for (const name of Object.keys(isObject(config) ? config : {})) if (!Object.hasOwn(options, name)) report('unknown-option', [name])
  return { ...decisions, ...readAppearance(config, report) }
}

/** All of it at once. */
export function readSettings(config: unknown, catalogue: readonly Service[], report: Report): Settings {
  return completeSettings(config, readDecisions(config, catalogue, report), report)
}
