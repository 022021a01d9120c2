import type { Gate } from './gate.js'

/** Releases this one element, whatever is stored: the visitor asked for it, this once. */
export function releaseOnce({ standings, release }: Pick<Gate, 'standings' | 'release'>, element: Element): void {
  const standing = standings.get(element)
  if (!standing || standing.isUnknown) return
  standing.isAsked = true
  release([element])
}
