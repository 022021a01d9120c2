import type { AfterAnswersLoaders } from './after-answers.js'
import type { Service } from './core/service.js'
import type { GuardedPage, PageGuard } from './guard.js'
import type { InspectModule } from './inspect/view.js'
import type { CreateIntegration } from './integrations.js'
import type { Learning, LearningNeeds } from './learning.js'
import type { Loaders } from './parts.js'
import type { RegionsModule } from './regime.js'
import type { Messages } from './report.js'
import type { Tellers } from './vendors.js'

/** What differs between the script tag and the module: how the lazy files are had, and what is known beforehand. */
export interface Surroundings extends Loaders, AfterAnswersLoaders {
  /** Grows where more can be learned. */
  readonly catalogue: Service[]
  readonly startLearning?: ((needs: LearningNeeds) => Learning) | undefined
  /** A file of the build, by its name. */
  readonly load?: ((file: string) => Promise<object>) | undefined
  readonly languages: readonly string[]
  readonly loadMessages: () => Promise<Messages>
  readonly loadLate: () => Promise<typeof import('./late.js')>
  /** What tells vendors of consent, where it is part of the file. */
  readonly tellers?: Tellers | undefined
  /** The integrations that are part of the file, by name; and how the others are had. */
  readonly ownIntegrations?: Readonly<Record<string, CreateIntegration>> | undefined
  readonly loadIntegration?: ((name: string) => Promise<CreateIntegration>) | undefined
  readonly loadRegions: () => Promise<RegionsModule>
  readonly loadInspect: () => Promise<InspectModule>
  /** The guard, where it is part of the file. */
  readonly ownGuard?: ((page: GuardedPage) => PageGuard) | undefined
  readonly ownScript?: HTMLScriptElement | undefined
}
