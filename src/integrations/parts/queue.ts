/** Adds to a vendor's queue, which is made when it is not there or when an element stands in its place. Answers whether somebody reads it. */
export function enqueue(name: string, ...entries: readonly unknown[]): boolean {
  const page = window as unknown as Record<string, { push?: unknown } | undefined>
  if (typeof page[name]?.push !== 'function') page[name] = []
  const queue = page[name] as unknown[]
  const { push } = queue
  queue.push(...entries)
  return push !== Array.prototype.push
}
