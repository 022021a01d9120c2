import { attempt } from './attempt.js'

export interface Listeners<Events> {
  /** Subscribes; the returned function unsubscribes. */
  on<Name extends keyof Events>(name: Name, listener: (detail: Events[Name]) => void): () => void
  emit<Name extends keyof Events>(name: Name, detail: Events[Name]): void
}

/** Everyone is told, whoever throws: one broken listener must not keep a withdrawal from the others. */
export function createListeners<Events>(onError: (error: unknown) => void): Listeners<Events> {
  const all = new Map<keyof Events, Set<(detail: never) => void>>()
  return {
    on(name, listener) {
      const set = all.get(name) ?? new Set()
      all.set(name, set.add(listener))
      return () => set.delete(listener)
    },
    emit(name, detail) {
      for (const listener of new Set(all.get(name))) {
        attempt(() => (listener as (detail: unknown) => void)(detail), onError)
      }
    },
  }
}
