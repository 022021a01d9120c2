import type { Lock } from './lock.js'

/** What the inline lock has left in the page; where the policy comes in a header, the same kept from now on. */
export function findLock(byHeader = false): Lock | undefined {
  const page = window as unknown as { [key: symbol]: Lock | undefined }
  const key = Symbol.for('biscotte.lock')
  if (byHeader && !page[key]) {
    const lock: Lock = { refused: [] }
    addEventListener('securitypolicyviolation', (event) => lock.refused.push(event))
    page[key] = lock
  }
  return page[key]
}
