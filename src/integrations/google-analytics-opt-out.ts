// https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out and …/analyticsjs/user-opt-out (read 2026-11-24):
// before each cookie and each request Google Analytics looks at `window['ga-disable-<id>']`. So it can be stopped where it runs.
import type { Integration } from '../core/integration.js'

const service = 'google-analytics'

/** Google Analytics' own opt-out, set for every measurement id that the page names while it is not allowed. */
export function googleAnalyticsOptOut(): Integration {
  const page = window as unknown as Record<string, unknown>

  /** Ids of measurement in the page's scripts, held ones too, and of those that Google's own script has started. */
  function ids(): readonly string[] {
    const texts = [...document.scripts].map((script) => script.src + script.text)
    return [...texts, ...Object.keys(page.google_tag_manager ?? {})].flatMap((text) => text.match(/\b(G-[A-Z\d]{4,}|UA-\d{4,}-\d+)\b/g) ?? [])
  }

  function set(off: boolean): boolean {
    const found = ids()
    for (const id of found) if (off || page[`ga-disable-${id}`]) page[`ga-disable-${id}`] = off
    return found.length > 0
  }

  return {
    name: 'google-analytics-opt-out',
    services: [service],
    start(consent) {
      const follow = () => set(!consent.allows(service))
      const off = consent.on('change', follow)
      document.addEventListener('DOMContentLoaded', follow)
      follow()
      return () => {
        off()
        document.removeEventListener('DOMContentLoaded', follow)
      }
    },
    off: (id) => id === service && set(true),
  }
}
