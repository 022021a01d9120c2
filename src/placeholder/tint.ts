import { schemeIn } from '../core/scheme.js'

const tokens = ['surface', 'text', 'muted', 'line', 'accent', 'on-accent', 'radius', 'font']

/** Gives a placeholder what the site has set on `biscotte-ui`, light or dark with it. Neither custom properties nor schemes cross over to siblings or into a frame. */
export function tint(host: HTMLElement, ui: HTMLElement): void {
  const style = getComputedStyle(ui)
  host.dataset.scheme = schemeIn(style.colorScheme)
  for (const token of tokens) host.style.setProperty(`--biscotte-${token}`, style.getPropertyValue(`--biscotte-${token}`))
}
