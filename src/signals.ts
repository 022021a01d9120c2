import { attempt } from './core/attempt.js'
import type { Decisions } from './core/decisions.js'
import type { Signal } from './core/signal.js'
import { blame } from './host-page.js'

type Wishes = { readonly globalPrivacyControl?: unknown; readonly doNotTrack?: unknown }

/** The signals of browsers. Only exactly `true` is Global Privacy Control (https://w3c.github.io/gpc/); Firefox says `false`, Chromium nothing. */
const known: Readonly<Record<'gpc' | 'dnt', Signal['on']>> = {
  gpc: () => (navigator as Wishes).globalPrivacyControl === true,
  dnt: () => (navigator as Wishes).doNotTrack === '1',
}

export const findSignals = ({ signals }: Pick<Decisions, 'signals'>): Signal[] =>
  signals.map((signal) => (typeof signal === 'string' ? { name: signal, on: known[signal] } : signal))

/** Calls back when one is turned on or off. One that fails to watch stops no other. */
export function watchSignals(signals: readonly Signal[], changed: () => void): () => void {
  const stops = signals.map((signal) => attempt<unknown>(() => signal.watch?.(changed), blame))
  return () => {
    for (const stop of stops) if (typeof stop === 'function') attempt(() => stop(), blame)
  }
}
