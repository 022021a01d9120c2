import type { Exemption } from './regime.js'

const month = 31 * 86400

/** Whether it may be claimed. CNIL guidelines 2020-091, art. 5: cookies of at most 13 months, data of at most 25, here of 31 days. */
export const meetsExemption = (claimed: unknown, cookies: readonly { readonly lifetime?: unknown }[] = [], retention: unknown): claimed is Exemption =>
  (claimed === 'statistics' || claimed === 'appearance') && !exceeds(retention, 25) && !cookies.some(({ lifetime }) => exceeds(lifetime, 13))

const exceeds = (seconds: unknown, months: number) => typeof seconds === 'number' && seconds > months * month
