// UET: https://help.ads.microsoft.com/apex/index/3/en/60119 as others quote it; Clarity: https://learn.microsoft.com/en-us/clarity/setup-and-installation/consent-mode
// as others quote it, and the published source (clarity-js 0.8.70, read 2026-11-24): `ad_Storage` with a capital S, and what is
// said before it has started is said again by its tag.
import type { Integration } from '../core/integration.js'
import { follow } from './parts/follow.js'
import { enqueue } from './parts/queue.js'

export interface MicrosoftOptions {
  /** Who decides on advertising. @default 'microsoft-advertising' where that is in use, else 'marketing' */
  readonly advertising?: string | undefined
  /** Who decides on analytics. @default 'microsoft-clarity' where that is in use, else 'analytics' */
  readonly analytics?: string | undefined
}

type Clarity = ((...command: unknown[]) => void) & { q?: unknown[] }

/** Microsoft Advertising (UET) and Clarity, told together: Clarity's visits tie in with Microsoft's adverts by the answer to those. */
export function microsoft({ advertising, analytics }: MicrosoftOptions = {}): Integration {
  const page = window as unknown as { clarity?: Clarity }

  function clarity(...command: unknown[]): void {
    page.clarity ??= (...entry) => {
      const stub = page.clarity as Clarity
      stub.q ??= []
      stub.q.push(entry)
    }
    page.clarity(...command)
  }

  return {
    name: 'microsoft',
    replaces: ['microsoft-advertising', 'microsoft-clarity'],
    start(consent) {
      const state = (id: string | undefined, service: string, category: string) =>
        consent.allows(id ?? (consent.isKnown(service) ? service : category)) ? 'granted' : 'denied'
      enqueue('uetq', 'consent', 'default', { ad_storage: 'denied' })
      return follow(consent, () => {
        const ads = state(advertising, 'microsoft-advertising', 'marketing')
        enqueue('uetq', 'consent', 'update', { ad_storage: ads })
        clarity('consentv2', { ad_Storage: ads, analytics_Storage: state(analytics, 'microsoft-clarity', 'analytics') })
      })
    },
  }
}
