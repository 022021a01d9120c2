import { type Appearance, readAppearance } from './appearance.js'
import { type Decisions, readDecisions, type Unfinished } from './decisions.js'
import type { Report } from './report.js'
import type { Service } from './service.js'

/** The options, checked and with every default filled in. Each is explained at `Config`. */
export interface Settings extends Decisions, Appearance {}

/** What decides is read before anything else; the rest with this, when it is needed. */
export const completeSettings = ({ others, ...decisions }: Unfinished, report: Report): Settings => ({ ...decisions, ...readAppearance(others, report) })

/** All of it at once. */
export const readSettings = (config: unknown, catalogue: readonly Service[], report: Report): Settings =>
  completeSettings(readDecisions(config, catalogue, report), report)
