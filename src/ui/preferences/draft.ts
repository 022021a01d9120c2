import type { AskedCategory, ConsentState } from '../../core/consent.js'
import type { Choices } from '../../core/record.js'

/** What the switches of the preferences say before it is saved. */
export interface Draft {
  /** Whether the switch of a service, or of a category without services, is on: as things stand, until it is touched. */
  isOn(id: string): boolean
  set(ids: readonly string[], on: boolean): void
  /** Every asked category and service, named. A category is granted only as a whole. */
  choices(): Choices
}

/** What a category's switch turns: its services, or itself when it has none. */
export const leavesOf = ({ id, services }: AskedCategory): readonly string[] => (services.length > 0 ? services.map((service) => service.id) : [id])

export function createDraft(consent: ConsentState): Draft {
  const touched = new Map<string, boolean>()
  const isOn = (id: string) => touched.get(id) ?? consent.allows(id)
  return {
    isOn,
    set(ids, on) {
      for (const id of ids) touched.set(id, on)
    },
    choices() {
      const choices: Record<string, boolean> = {}
      for (const category of consent.asked()) {
        const leaves = leavesOf(category)
        choices[category.id] = leaves.every(isOn)
        for (const id of leaves) choices[id] = isOn(id)
      }
      return choices
    },
  }
}
