import type { ConsentState } from './core/consent.js'
import { type Regime, readRegime } from './core/regime.js'
import type { Settings } from './core/settings.js'
import { whenSeen } from './visits.js'

/** The file with the table of regions, fetched when the country decides. */
export interface RegionsModule {
  findCountry(country: NonNullable<Settings['country']>): Promise<string | undefined>
  regimeOf(country: string | undefined): Regime
}

/** Milliseconds after which what is not known is opt-in. */
const patience = 2000

/** Finds the rule, if it is not known and the visitor has not answered; answers whether that is still going on: until then nobody is asked. */
export function startRegime(settings: Settings, consent: ConsentState, loadRegions: () => Promise<RegionsModule>, onFound: () => void): () => boolean {
  let isOpen = typeof settings.regime !== 'object' && !consent.decided()
  if (isOpen) {
    whenSeen(() =>
      findRegime(settings, loadRegions).then((regime) => {
        isOpen = false
        consent.govern(regime)
        onFound()
      }),
    )
  }
  return () => isOpen
}

/** The rule that the site's function, or the visitor's country, says; opt-in when that fails or takes too long. Never rejects. */
async function findRegime({ regime, country }: Pick<Settings, 'regime' | 'country'>, loadRegions: () => Promise<RegionsModule>): Promise<Regime> {
  async function find(): Promise<unknown> {
    if (typeof regime === 'function') return regime()
    const { findCountry, regimeOf } = await loadRegions()
    return country && regimeOf(await findCountry(country))
  }
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined))
  return readRegime(await Promise.race([find(), late]).catch(() => undefined))
}
