import { make } from './make.js'
import { words } from './words.js'

/** The same page, held in another way: each is an address of its own. */
export function createModes() {
  const { modes = 'tags lock header', mode = 'tags' } = document.documentElement.dataset
  const link = (id) => {
    const url = new URL(location.href)
    url.searchParams.set('mode', id)
    return make('a', { href: url.href, ...(id === mode && { 'aria-current': 'page' }) }, words.mode[id])
  }
  return make('nav', { class: 'modes', 'aria-label': words.modes }, [...modes.split(' ').map(link), make('p', {}, words.modeNote[mode])])
}
