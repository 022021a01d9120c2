/** Once the page has loaded and has nothing else to do just now; answers how to give that up. */
export function whenIdle(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  function wait(): void {
    removeEventListener('load', wait)
    timer = setTimeout(run)
  }
  if (document.readyState === 'complete') wait()
  else addEventListener('load', wait)
  return () => {
    removeEventListener('load', wait)
    clearTimeout(timer)
  }
}
