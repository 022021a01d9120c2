// The lock: the one script of Biscotte that stands inline in the page, before the policy it may lift. `dist/lock.js` is made of
// this file alone; keep it under 700 bytes.
//
// A policy cannot be lifted once it is in force, so it is kept from coming into force: for a visitor whose grants are stored, the static
// `<meta>` behind this script is swallowed by the comment opened here, up to `<!---->`, and the policy made for those grants takes its
// place. Whatever goes wrong before that, an error, no storage, no scripts at all, leaves the static policy as it stands: locked.

import type { Refused } from './refused.js'

/** What this script leaves in the page, under `Symbol.for('biscotte.lock')`. */
export interface Lock {
  /** What policies have refused since, oldest first; twice, where the page has the script twice. */
  refused: SecurityPolicyViolationEvent[]
  /** The policy that took the static one's place, `''` for none at all; `undefined`: the static one is in force. */
  policy?: string
  /** Set once they are read: every host refused so far. */
  all?: () => readonly Refused[]
}

const name = 'biscotte.lock'
const page = window as unknown as { [key: symbol]: Lock | undefined }
// biome-ignore lint/suspicious/noAssignInExpressions: the shortest there is.
const lock = (page[Symbol.for(name)] ??= { refused: [] })
addEventListener('securitypolicyviolation', (event) => lock.refused.push(event))

try {
  const script = document.currentScript as HTMLScriptElement
  // Written when the visitor answered (src/lock/stored.ts). Where nothing is, nothing can be split: locked.
  const [policy, from, until, ground] = localStorage[name].split('\n')
  const cookies = [...document.cookie.matchAll(/(?:^| |__Host-)biscotte=([^;]*)/g)].map(([, value]) => decodeURIComponent(value as string))
  // Every copy of the record must be the very one that the policy was made for: another answer has another policy.
  const isMeant = (copy?: string) =>
    `${[script.dataset.policyVersion, (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl, copy]}` === ground
  const now = Date.now()
  if ([...cookies, localStorage.biscotte || cookies[0]].every(isMeant) && now > from && now < until && document.readyState === 'loading') {
    // Made, not written: what comes out of a storage is never parsed as markup.
    const meta = document.createElement('meta')
    meta.httpEquiv = 'Content-Security-Policy'
    meta.content = policy
    if (policy) document.head.append(meta)
    document.write('<!--')
    lock.policy = policy
  }
} catch {
  // Locked.
}
