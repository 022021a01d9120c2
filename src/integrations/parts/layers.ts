type Layers = { detail: { layer?: string } }

/** Whether banner or preferences are on screen, and when that changes: by the names that pages rely on, since an integration may come after they have been shown. */
export function watchLayers(onChange: () => void): { isShown(): boolean; stop(): void } {
  const ui = document.querySelector<HTMLElement>('biscotte-ui')
  let layer = ui?.dataset.state ?? 'closed'

  function follow(event: Event): void {
    layer = (event as unknown as Layers).detail.layer ?? 'closed'
    onChange()
  }

  document.addEventListener('biscotte:show', follow)
  document.addEventListener('biscotte:hide', follow)
  return {
    isShown: () => layer !== 'closed',
    stop() {
      document.removeEventListener('biscotte:show', follow)
      document.removeEventListener('biscotte:hide', follow)
    },
  }
}
