/** Once the page has loaded and has nothing else to do just now. */
export function whenIdle(run: () => void): void {
  const wait = () => setTimeout(run)
  if (document.readyState === 'complete') wait()
  else addEventListener('load', wait, { once: true })
}
