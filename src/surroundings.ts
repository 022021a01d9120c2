import type { startAccount } from './core/account.js'
import type { readServices } from './core/declared.js'
import type { Service } from './core/service.js'
import type { GuardedPage, PageGuard } from './guard.js'
import type { HandOverModule } from './hand-over.js'
import type { InspectModule } from './inspect/view.js'
import type { Learning, LearningNeeds } from './learning.js'
import type { LocaleFile } from './locales/locale.js'
import type { LockedModule } from './locked.js'
import type { ReceiptsModule } from './receipts.js'
import type { RegionsModule } from './regime.js'
import type { Messages } from './report.js'
import type { DeclarationModule } from './ui/view.js'
import type { startVendors } from './vendors.js'

/** How the lazy files are had that a page without anything to show may need. */
export interface Loaders {
  readonly loadDialogue: () => Promise<typeof import('./dialogue.js')>
  readonly loadLate: () => Promise<typeof import('./late.js')>
  readonly loadLocale: (language: string) => Promise<LocaleFile>
  readonly loadMessages: () => Promise<Messages>
  readonly loadUi: () => Promise<typeof import('./ui.js')>
}

/** And the others. */
export interface DialogueLoaders {
  readonly loadAccount: () => Promise<{ readonly startAccount: typeof startAccount }>
  readonly loadDeclaration: () => Promise<DeclarationModule>
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
  /** Reads whole, from the start, the services that a page names: for what tells vendors, and guards what is not tagged. */
  readonly readServices?: typeof readServices | undefined
  /** Grows where more can be learned. */
  readonly catalogue: Service[]
  readonly startLearning?: ((needs: LearningNeeds) => Learning) | undefined
  readonly languages: readonly string[]
  /** What tells vendors of consent, where it is part of the file: they hear before anything of theirs runs. */
  readonly startVendors?: typeof startVendors | undefined
  /** The guard, where it is part of the file. */
  readonly ownGuard?: ((page: GuardedPage) => PageGuard) | undefined
  readonly ownScript?: HTMLScriptElement | undefined
}
