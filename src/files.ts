import type { DialogueLoaders, Load } from './surroundings.js'

/** The lazy files of the script tag, by their names. */
export function filesOf(load: Load): DialogueLoaders {
  const file = <Module>(name: string) => (() => load(`${name}.js`)) as () => Promise<Module>
  return {
    loadAccount: file('account'),
    loadDeclaration: file('declaration'),
    loadExtras: file('extras'),
    loadHandOver: file('hand-over'),
    loadInspect: file('inspect'),
    loadLocked: file('locked'),
    loadPlaceholders: file('placeholder'),
    loadReceipts: file('receipts'),
    loadRegions: file('regions'),
  }
}
