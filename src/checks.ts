import { biscotteItself } from './catalogue/services/biscotte.js'
import { readServices } from './core/declared.js'
import { completeSettings, type Settings } from './core/settings.js'
import { isDeveloped } from './developed.js'
import { withoutForeign } from './foreign.js'
import type { Page } from './page.js'

/**
 * Reads all that a site has given, says what cannot be used of it, and lets the rest be shown. A file of its own: a first question on a sound page does
 * without it. It is fetched before anything is shown that `glance` does not look at, where that saw that something is wrong, and by who develops the page.
 */
export function check({ config, consent, host, report, settings, surroundings }: Page): Settings {
  const isRead = !!surroundings.readServices
  const whole = completeSettings(settings, withoutForeign(config, surroundings.ownScript), report, (named, categories) =>
    isRead ? settings.services : readServices(named, categories, [], report),
  )
  if (settings.guard && !surroundings.startMore) report('no-guard', [])
  consent.learn(isRead ? [] : [biscotteItself, ...whole.services], whole.categories)
  if (isDeveloped(settings)) void lintLayers()
  return whole

  /** For who develops the page: see there. */
  async function lintLayers(): Promise<void> {
    try {
      const { lint } = await import('./ui/lint/index.js')
      const look = () => lint(host.root, report)
      new MutationObserver(look).observe(host.element, { attributes: true, attributeFilter: ['data-state'] })
      look()
    } catch {
      // Nobody misses it.
    }
  }
}
