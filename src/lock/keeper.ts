import type { Change } from '../core/consent.js'
import type { Report } from '../core/report.js'

/** What a locked page needs beyond an open one. */
export interface Keeper {
  /** After each change of consent: loads the page again where that is needed, else releases. `reloads`: it is loaded again already. */
  follow(change: Change, reloads: boolean): void
  /** More services are known now. */
  learned(): void
  stop(): void
}

/** The keeper of a page that has a lock, fetched for it alone; what is answered meanwhile it learns when it comes. */
export function startKeeper(load: () => Promise<Keeper>, release: () => void, report: Report): Keeper {
  const keeper = load()
  keeper.catch((error) => report('lock-missing', 'locked.js could not be loaded.', error))
  return {
    follow: (change, reloads) => void keeper.then(({ follow }) => follow(change, reloads), release),
    learned: () => void keeper.then(({ learned }) => learned()).catch(() => {}),
    stop: () => void keeper.then(({ stop }) => stop()).catch(() => {}),
  }
}
