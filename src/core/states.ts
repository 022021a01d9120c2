import type { Rule } from './regime.js'

/**
 * Where a question (one category or service, to one visitor) stands:
 * `open` never answered · `granted` · `lapsed` a yes that no longer counts: too old, from the future, under another policy,
 * or of a store that cannot be trusted · `grown` a yes to less than the service does now · `refused` ·
 * `stale` a no that may be asked about again, and still is one.
 */
export type Standing = 'open' | 'granted' | 'lapsed' | 'grown' | 'refused' | 'stale'

/** What is known of a question. `age` is of its answer, against how long an answer is kept and against the clock. */
export interface Facts {
  readonly choice: 'none' | 'yes' | 'no'
  readonly age: 'current' | 'over' | 'ahead'
  readonly policy: 'same' | 'changed'
  readonly purposes: 'same' | 'more'
  /** `doubtful`: a copy of the record cannot be read, or none can: it may have been the no. */
  readonly copies: 'whole' | 'doubtful'
}

/** From the facts to where a question stands. The first row that fits decides; a fact that a row does not name may be any. */
export const standings: readonly (readonly [facts: Partial<Facts>, Standing])[] = [
  [{ choice: 'none' }, 'open'],
  // A no needs nothing to hold; only its time to be asked about again comes.
  [{ choice: 'no', age: 'over' }, 'stale'],
  [{ choice: 'no' }, 'refused'],
  [{ copies: 'doubtful' }, 'lapsed'],
  [{ policy: 'changed' }, 'lapsed'],
  [{ age: 'over' }, 'lapsed'],
  // The clock was moved: whether this yes is newer than the last no cannot be told.
  [{ age: 'ahead' }, 'lapsed'],
  [{ purposes: 'more' }, 'grown'],
  [{}, 'granted'],
]

/** What each rule lets run, and asks the visitor about. All that is permitted on a page stands in this table. */
export const rules: Readonly<Record<Rule, { readonly runs: readonly Standing[]; readonly asks: readonly Standing[] }>> = {
  'opt-in': { runs: ['granted'], asks: ['open', 'lapsed', 'grown', 'stale'] },
  'opt-out': { runs: ['open', 'granted', 'lapsed', 'grown'], asks: [] },
  notice: { runs: ['open', 'granted', 'lapsed', 'grown'], asks: ['open', 'lapsed', 'grown', 'stale'] },
  none: { runs: ['open', 'granted', 'lapsed', 'grown'], asks: [] },
}

const rows = /* @__PURE__ */ standings.map(([facts, standing]) => [Object.entries(facts), standing] as const)

/** Where a question stands, by the table. */
export function standingOf(facts: Facts): Standing {
  const row = rows.find(([wanted]) => wanted.every(([name, value]) => facts[name as keyof Facts] === value))
  return row ? row[1] : 'lapsed'
}
