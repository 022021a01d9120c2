import type { Refused } from './refused.js'

/** What is asked for: of the page as it stands, or as it would be with a lock. */
export interface LockNeeds {
  /** The text of `lock.js`. */
  readonly script: string
  /** What locks the page: the policy behind the lock that is there, or the one made for the site. */
  readonly policy: string
  readonly policyVersion: string
  /** The page's own tag of Biscotte, as it is written. */
  readonly tag: string
  readonly refused: readonly Refused[]
  /** The service that an address belongs to, if any. */
  readonly serviceOf: (url: string) => string | undefined
}

export interface LockDescription {
  /** To be pasted at the top of `<head>`. */
  readonly lines: readonly string[]
  readonly refused: readonly {
    readonly host: string
    readonly directives: readonly string[]
    readonly service: string | undefined
    /** What asks for it, as a service to declare; `undefined` where it is known. */
    readonly classify: string | undefined
    /** What lets it pass as a host of the site's own. */
    readonly allow: string
  }[]
}

/** The lock's part of what `inspect()` tells: the lines for this site, and what each refused host needs. */
export function describeLock({ script, policy, policyVersion, tag, refused, serviceOf }: LockNeeds): LockDescription {
  const label = policyVersion && ` data-policy-version="${quote(policyVersion)}"`
  return {
    lines: [`<script${label}>${script}</script>`, `<meta http-equiv="Content-Security-Policy" content="${quote(policy)}"><!---->`, tag],
    refused: refused.map(({ host, directives, url }) => {
      const service = serviceOf(url)
      const name = new URL(host).host
      const id = name.replace(/[^a-z\d]+/gi, '-').replace(/^[^a-z]+/i, '')
      return {
        host,
        directives: [...directives],
        service,
        classify: service === undefined ? `{ id: '${id}', category: 'marketing', urls: ['${name}'] }` : undefined,
        allow: `data-hosts="${host}", and ${host} in the policy behind the lock`,
      }
    }),
  }
}

const quote = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
