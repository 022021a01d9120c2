import type { Lock } from './lock.js'

/** One host that a policy has refused, and what for. */
export interface Refused {
  /** With scheme and port, as a policy names it: `https://cdn.acme.example`. */
  readonly host: string
  /** Directives, as browsers name them: `script-src-elem`. */
  readonly directives: ReadonlySet<string>
  /** An address that was asked for; of frames and objects browsers tell the host alone. */
  readonly url: string
}

export interface Refusals {
  all(): readonly Refused[]
  stop(): void
}

/** Reads what the lock has kept, then what comes: each host once for each directive. */
export function startRefusals(lock: Lock, onRefused: (refused: Refused, directive: string) => void): Refusals {
  const byHost = new Map<string, Refused & { readonly directives: Set<string> }>()

  function take(event: SecurityPolicyViolationEvent): number {
    const url = event.disposition === 'enforce' ? parse(event.blockedURI) : undefined
    if (!url || url.origin === location.origin) return 0
    const known = byHost.get(url.origin) ?? { host: url.origin, directives: new Set(), url: url.href }
    byHost.set(url.origin, known)
    // One host can serve several services, told apart by their paths; a frame's path is not told, so each is looked at.
    known.directives.add(event.effectiveDirective)
    onRefused({ ...known, url: url.href }, event.effectiveDirective)
    return 0
  }

  const early = lock.refused
  lock.refused = Object.assign([], { push: take })
  for (const event of new Set(early)) take(event)
  return {
    all: () => [...byHost.values()],
    stop() {
      lock.refused = []
    },
  }
}

/** `inline`, `eval` and `data` are no addresses of anybody's. */
function parse(text: string): URL | undefined {
  try {
    const url = new URL(text)
    return /^(http|ws)s?:$/.test(url.protocol) ? url : undefined
  } catch {
    return undefined
  }
}
