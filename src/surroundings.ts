import type { Category } from './core/config.js'
import type { Report } from './core/report.js'
import type { Service } from './core/service.js'
import type { Files, Load, TagFiles } from './files.js'
import type { More } from './more.js'
import type { Page } from './page.js'

/** What differs between the script tag and the module: how the lazy files are had, and what is known beforehand. */
export interface Surroundings {
  readonly load: Load
  /** Where there are files beside the script. */
  readonly loadBeside?: Load<TagFiles> | undefined
  /** What asks, where it is at hand. */
  readonly ui?: Files['ui.js'] | undefined
  /** Reads whole, from the start, the services that a page names. */
  readonly readServices?:
    | ((named: readonly unknown[], categories: readonly Category[], catalogue: readonly Service[], report: Report) => readonly Service[])
    | undefined
  /** Starts what the file has beyond the gate. */
  readonly startMore?: ((page: Page) => More) | undefined
  /** Grows where more can be learned. */
  readonly catalogue: Service[]
  readonly languages: readonly string[]
  readonly ownScript?: HTMLScriptElement | undefined
}
