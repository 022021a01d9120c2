import type { startAccount } from './core/account.js'
import type { HandOverModule } from './hand-over.js'
import type { InspectModule } from './inspect/view.js'
import type { CreateIntegration } from './integrations.js'
import type { LocaleFile } from './locales/locale.js'
import type { LockedModule } from './locked.js'
import type { ReceiptsModule } from './receipts.js'
import type { RegionsModule } from './regime.js'
import type { Messages } from './report.js'
import type { DeclarationModule, UiParts } from './ui/view.js'

/** What each lazy file holds, by its name beside the script. */
export interface Files {
  readonly 'account.js': { readonly startAccount: typeof startAccount }
  readonly 'checks.js': typeof import('./checks.js')
  readonly 'declaration.js': DeclarationModule
  readonly 'erase.js': typeof import('./erase.js')
  readonly 'extras.js': typeof import('./extras.js')
  readonly 'hand-over.js': HandOverModule
  readonly 'inspect.js': InspectModule
  readonly 'late.js': typeof import('./late.js')
  readonly 'locked.js': LockedModule
  readonly 'messages.js': Messages
  readonly 'placeholder.js': typeof import('./placeholder.js')
  readonly 'preferences.js': UiParts['preferences']
  readonly 'receipts.js': ReceiptsModule
  readonly 'recording.js': typeof import('./recording.js')
  readonly 'regions.js': RegionsModule
  readonly 'themes.js': UiParts['themes']
  readonly 'ui.js': typeof import('./ui.js')
  readonly 'ui.more.js': UiParts['more']
  readonly [locale: `locales/${string}.js`]: LocaleFile
}

/** Files that only stand beside a script tag; in the package, what is in them is imported by name. */
export interface TagFiles extends Files {
  readonly 'telling.js': typeof import('./telling.js')
  readonly [catalogue: `catalogue.${string}.js`]: { readonly default: string }
  readonly [integration: `integrations/${string}.js`]: Readonly<Record<string, CreateIntegration>>
  readonly [service: `services/${string}.js`]: object
}

/** Fetches a file of the build. */
export type Load<All = Files> = <Name extends keyof All>(name: Name) => Promise<All[Name]>
