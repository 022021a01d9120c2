import type { startAccount } from './core/account.js'
import type { Category } from './core/config.js'
import type { Report } from './core/report.js'
import type { Service } from './core/service.js'
import type { HandOverModule } from './hand-over.js'
import type { InspectModule } from './inspect/view.js'
import type { LocaleFile } from './locales/locale.js'
import type { LockedModule } from './locked.js'
import type { More, MoreNeeds } from './more.js'
import type { ReceiptsModule } from './receipts.js'
import type { RegionsModule } from './regime.js'
import type { Messages } from './report.js'
import type { DeclarationModule } from './ui/view.js'

/** How the lazy files are had that a page without anything to show may need. */
export interface Loaders {
  readonly loadErase: () => Promise<typeof import('./erase.js')>
  readonly loadLate: () => Promise<typeof import('./late.js')>
  readonly loadLocale: (language: string) => Promise<LocaleFile>
  readonly loadMessages: () => Promise<Messages>
  readonly loadRecording: () => Promise<typeof import('./recording.js')>
  readonly loadUi: () => Promise<typeof import('./ui.js')>
}

/** And the others. */
export interface DialogueLoaders {
  readonly loadAccount: () => Promise<{ readonly startAccount: typeof startAccount }>
  readonly loadDeclaration: () => Promise<DeclarationModule>
  readonly loadExtras: () => Promise<typeof import('./extras.js')>
  readonly loadHandOver: () => Promise<HandOverModule>
  readonly loadInspect: () => Promise<InspectModule>
  readonly loadLocked: () => Promise<LockedModule>
  readonly loadPlaceholders: () => Promise<typeof import('./placeholder.js')>
  readonly loadReceipts: () => Promise<ReceiptsModule>
  readonly loadRegions: () => Promise<RegionsModule>
}

/** A file of the build, by its name. */
export type Load = (file: string) => Promise<object>

/** What differs between the script tag and the module: how the lazy files are had, and what is known beforehand. */
export interface Surroundings extends Loaders {
  /** Where there are files beside the script. */
  readonly load?: Load | undefined
  /** Where a bundler must see what is imported; else they are found by `load`. */
  readonly dialogue?: DialogueLoaders | undefined
  /** Reads whole, from the start, the services that a page names. */
  readonly readServices?:
    | ((named: readonly unknown[], categories: readonly Category[], catalogue: readonly Service[], report: Report) => readonly Service[])
    | undefined
  /** Starts what the file has beyond the gate. */
  readonly startMore?: ((needs: MoreNeeds) => More) | undefined
  /** Grows where more can be learned. */
  readonly catalogue: Service[]
  readonly languages: readonly string[]
  readonly ownScript?: HTMLScriptElement | undefined
}
