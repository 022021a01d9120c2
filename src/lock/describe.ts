import type { Refused } from './refused.js'

/** What is asked for: of the page as it stands, or as it would be with a lock. */
export interface LockNeeds {
  /** The text of `lock.js`. */
  readonly script: string
  /** What locks the page: the policy behind the lock that is there, or the one made for the site. */
  readonly policy: string
  readonly policyVersion: string
  /** The server sends the policy; there is no lock in the page. */
  readonly byHeader: boolean
  /** The page's own tag of Biscotte, as it is written; `''` where there is none. */
  readonly tag: string
  readonly refused: readonly Refused[]
  /** The service that an address belongs to, if any. */
  readonly serviceOf: (url: string) => string | undefined
}

export interface LockDescription {
  /** To be pasted at the top of `<head>`; with `lock: 'header'` the header before an answer, and the tag. */
  readonly lines: readonly string[]
  readonly refused: readonly {
    /** With scheme and port: `https://cdn.acme.example`. */
    readonly host: string
    /** What it was asked for: `script-src-elem`. */
    readonly directives: readonly string[]
    readonly service: string | undefined
    /** What asks for it, as a service to declare; `undefined` where it is known. */
    readonly classify: string | undefined
    /** What lets it pass as a host of the site's own. */
    readonly allow: string
  }[]
}

/** The lock's part of what `inspect()` tells: the lines for this site, and what each refused host needs. */
export function describeLock({ script, policy, policyVersion, byHeader, tag, refused, serviceOf }: LockNeeds): LockDescription {
  const label = policyVersion && ` data-policy-version="${quote(policyVersion)}"`
  const lines = byHeader
    ? [`Content-Security-Policy: ${policy}`, tag]
    : [`<script${label}>${script}</script>`, `<meta http-equiv="Content-Security-Policy" content="${quote(policy)}"><!---->`, tag]
  return {
    lines: lines.filter(Boolean),
    refused: refused.map(({ host, directives, url }) => {
      const service = serviceOf(url)
      const name = new URL(host).host
      const id = name.replace(/[^a-z\d]+/gi, '-').replace(/^[^a-z]+/i, '')
      return {
        host,
        directives: [...directives],
        service,
        classify: service === undefined ? `{ id: '${id}', category: 'marketing', urls: ['${name}'] }` : undefined,
        allow: byHeader ? `hosts: ['${host}'] for policyFor` : `data-hosts="${host}", and ${host} in the policy behind the lock`,
      }
    }),
  }
}

const quote = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
