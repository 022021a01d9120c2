import type { Settings } from './core/settings.js'
import type { Signal } from './core/signal.js'

type Wishes = { readonly globalPrivacyControl?: unknown; readonly doNotTrack?: unknown }

/** The signals of browsers. Only exactly `true` is Global Privacy Control (https://w3c.github.io/gpc/); Firefox says `false`, Chromium nothing. */
const known: Readonly<Record<'gpc' | 'dnt', Signal>> = {
  gpc: { name: 'gpc', on: () => (navigator as Wishes).globalPrivacyControl === true },
  dnt: { name: 'dnt', on: () => (navigator as Wishes).doNotTrack === '1' },
}

export const findSignals = ({ signals }: Pick<Settings, 'signals'>): Signal[] => signals.map((signal) => (typeof signal === 'string' ? known[signal] : signal))
