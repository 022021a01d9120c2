/** Listens; answers how to stop. */
export function listen(target: EventTarget, type: string, listener: (event: never) => void): () => void {
  target.addEventListener(type, listener as EventListener)
  return () => target.removeEventListener(type, listener as EventListener)
}

/** Stops all of them. */
export const stopAll = (stops: readonly (() => unknown)[]) => (): void => {
  for (const stop of stops) stop()
}
