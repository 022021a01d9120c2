import type { AskedCategory, ConsentState } from '../core/consent.js'
import type { Choices } from '../core/record.js'

/** What the switches of the preferences say before it is saved. */
export interface Draft {
  /** Whether the switch of a service, or of a category without services, is on. Without a standing yes it is off. */
  isOn(id: string): boolean
  /** All of a category's switches are on, none, or `'some'`. */
  stateOf(category: AskedCategory): 'all' | 'some' | 'none'
  set(ids: readonly string[], on: boolean): void
  /** Every asked category and service, named: a category is granted only as a whole. */
  choices(): Choices
}

/** What stands for a category: its services, or itself when it has none. */
export const leavesOf = ({ id, services }: AskedCategory): readonly string[] => (services.length ? services.map((service) => service.id) : [id])

export function createDraft(consent: ConsentState): Draft {
  const touched = new Map<string, boolean>()
  const isOn = (id: string) => touched.get(id) ?? consent.answer(id) === true

  function stateOf(category: AskedCategory) {
    const leaves = leavesOf(category)
    const on = leaves.filter(isOn).length
    return on === leaves.length ? 'all' : on ? 'some' : 'none'
  }

  return {
    isOn,
    stateOf,
    set(ids, on) {
      for (const id of ids) touched.set(id, on)
    },
    choices: () =>
      Object.fromEntries(
        consent
          .asked()
          .flatMap((category) => [[category.id, stateOf(category) === 'all'] as const, ...leavesOf(category).map((id) => [id, isOn(id)] as const)]),
      ),
  }
}
