const tokens = ['surface', 'text', 'muted', 'line', 'accent', 'on-accent', 'radius', 'font']

/** Gives a placeholder what the site has set on `biscotte-ui`. Custom properties neither cross over to siblings nor into a frame. */
export function tint(host: HTMLElement, ui: HTMLElement): void {
  const style = getComputedStyle(ui)
  for (const token of tokens) host.style.setProperty(`--biscotte-${token}`, style.getPropertyValue(`--biscotte-${token}`))
}
