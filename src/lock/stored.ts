/** The ready-made policy, as the lock reads it on the next page. It stands beside the record and is good for that record alone. */
const name = 'biscotte.lock'

export interface Ready {
  /** `''` for none at all. */
  readonly policy: string
  /** The record's own text, as every copy of it is stored. */
  readonly record: string
  /** What the lock's tag says in `data-policy-version`. */
  readonly version: string | undefined
  /** From when to when the record is good, milliseconds since 1970. */
  readonly from: number
  readonly until: number
}

/** Whether it stands there now: since before, or anew. */
export type Stored = 'same' | 'new' | undefined

/** Stores it, and reads it back; `undefined` takes it away. A storage that fails is left without one: the next page is locked. */
export function storeReady(ready: Ready | undefined): Stored {
  try {
    const text = ready && toText(ready)
    // Under a shared domain the mirror can be behind the cookie; the lock asks for all copies to be one.
    if (ready && (localStorage.getItem('biscotte') ?? ready.record) !== ready.record) localStorage.setItem('biscotte', ready.record)
    if (text !== undefined && localStorage.getItem(name) === text) return 'same'
    localStorage.removeItem(name)
    if (text === undefined) return undefined
    localStorage.setItem(name, text)
    return localStorage.getItem(name) === text ? 'new' : undefined
  } catch {
    return undefined
  }
}

/** Four lines; `undefined` where one of them would be two. */
function toText({ policy, record, version, from, until }: Ready): string | undefined {
  const ground = `${[version, (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl, record]}`
  const lines = [policy, from, until, ground].join('\n')
  return lines.split('\n').length === 4 ? lines : undefined
}
