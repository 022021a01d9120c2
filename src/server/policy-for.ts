import { catalogue } from '../catalogue/index.js'
import { allowServices, basePolicy } from '../catalogue/policy.js'
import type { Config } from '../core/config.js'
import { choiceIn } from '../core/record.js'
import { readSettings } from '../core/settings.js'
import { type ReadOptions, readConsent } from './read-consent.js'

/** What a policy is made of: the page's own options, so that both ask for the same. */
export interface PolicyOptions extends Config, Pick<ReadOptions, 'gpc' | 'now'> {
  /** The site's own policy, to which hosts are added and nothing else is done. @default made of `hosts` and `lock` */
  readonly policy?: string | undefined
}

/**
 * The value of a `Content-Security-Policy` header for the visitor who sent these cookies: the site itself, its hosts, essential services, and each
 * service that the answer grants. Without an answer, or with one that cannot be trusted, nothing is granted, whatever regime the page has. `''`, for no
 * policy at all, only where everything is granted and `unknown` is `'allow'`. Never throws. Answers of one address differ from visitor to visitor: send `Vary: Cookie`.
 *
 * @example
 * response.setHeader('content-security-policy', policyFor(request.headers.cookie, { services: ['hotjar'], hosts: ['https://cdn.acme.example'] }))
 */
export function policyFor(cookieHeader: string | null | undefined, { policy, gpc, now, ...config }: PolicyOptions = {}): string {
  const settings = readSettings(config, catalogue, () => {})
  const known = [...settings.services, ...catalogue.filter(({ id }) => !settings.services.some((service) => service.id === id))]
  const { record, allows } = readConsent(cookieHeader, { ...settings, services: known, gpc, now })
  // What other pages of the site have asked, this one grants or refuses too.
  const used = known.filter((service) => settings.services.includes(service) || (record && choiceIn(record, service.id) !== undefined))
  const allowed = used.filter(({ id }) => allows(id))
  if (settings.unknown === 'allow' && record && allowed.length === used.length) return ''
  return allowServices(policy ?? basePolicy(settings), allowed)
}
