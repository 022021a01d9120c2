import { type Regime, readRegime } from './core/regime.js'
import type { Settings } from './core/settings.js'

/** The file with the table of regions, fetched when the country decides. */
export interface RegionsModule {
  findCountry(country: NonNullable<Settings['country']>): Promise<string | undefined>
  regimeOf(country: string | undefined): Regime
}

/** Milliseconds after which what is not known is opt-in. */
const patience = 2000

/** Whether the rule is still to be found. Until then opt-in holds. */
export const isUnknown = ({ regime }: Pick<Settings, 'regime'>): boolean => typeof regime !== 'object'

/** The rule that the site's function, or the visitor's country, says; opt-in when that fails or takes too long. Never rejects. */
export async function findRegime({ regime, country }: Pick<Settings, 'regime' | 'country'>, loadRegions: () => Promise<RegionsModule>): Promise<Regime> {
  async function find(): Promise<unknown> {
    if (typeof regime === 'function') return regime()
    const { findCountry, regimeOf } = await loadRegions()
    return country && regimeOf(await findCountry(country))
  }
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined))
  return readRegime(await Promise.race([find(), late]).catch(() => undefined))
}
