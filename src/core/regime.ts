/**
 * Which rule holds for a visitor. `opt-in`: nothing runs before a yes, and the banner asks. `opt-out`: all runs until a no
 * or an opt-out signal, nobody is asked, and the preferences stay at hand. `notice`: the same, and the banner tells, until
 * it is answered. `none`: the same as opt-out, without the launcher. A no holds under each of them.
 */
export type Rule = 'opt-in' | 'opt-out' | 'notice' | 'none'

/** What a law lets run without consent until the visitor objects: audience measurement, and fitting the site to the visitor. */
export type Exemption = 'statistics' | 'appearance'

export interface Regime {
  readonly rule: Rule
  /** Services whose `exempt` is named here run until the visitor objects, also under `opt-in`. @default [] */
  readonly exempt?: readonly Exemption[] | undefined
}

const strictest: Regime = { rule: 'opt-in' }

/** A regime from whatever stands for one; opt-in without exemptions from anything that does not. */
export function readRegime(value: unknown): Regime {
  const { rule = value, exempt } = Object(value)
  if (!isRule(rule)) return strictest
  return Array.isArray(exempt) ? { rule, exempt } : { rule }
}

export const isRule = (value: unknown): value is Rule => ['opt-in', 'opt-out', 'notice', 'none'].includes(value as string)

/** Whether a service runs until the visitor objects, under a law that exempts it. */
export const isExempt = (service: { readonly exempt?: Exemption | undefined } | undefined, { exempt }: Regime): boolean =>
  !!service?.exempt && !!exempt?.includes(service.exempt)

/** Whether the visitor is asked about what has no answer that stands. */
export const asks = ({ rule }: Regime): boolean => rule === 'opt-in' || rule === 'notice'
