import { listen } from './listen.js'

/** Once the page has loaded and has nothing else to do just now; answers how to give that up. */
export function whenIdle(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    stop()
    timer = setTimeout(run)
  }
  const stop = listen(window, 'load', wait)
  if (document.readyState === 'complete') wait()
  return () => {
    stop()
    clearTimeout(timer)
  }
}
