import { createMatcher, siteOf } from '../catalogue/match.js'
import type { Seen, Warning } from './view.js'

const day = 86400

/** What the page gets wrong, as far as it can be seen from inside. */
export function warn(seen: Seen): Warning[] {
  return [...essentialTrackers(seen), ...longLived(seen), ...undeclared(seen), ...stripeEverywhere(seen), ...noscriptPixels(), ...injectedBeacon(seen)]
}

/** A known tracker that the site has filed under essential, by its id or by its addresses. */
function essentialTrackers({ consent, known }: Seen): Warning[] {
  const trackers = [...known.values()].filter(({ category }) => /^(analytics|marketing)$/.test(category))
  const { url } = createMatcher(trackers)
  return consent.category('essential').services.flatMap((service) => {
    const hosts = (service.urls ?? []).map((pattern) => hostOf(pattern).replaceAll('*', 'www'))
    const same = trackers.find(({ id }) => id === service.id) ?? hosts.map((host) => url(`https://${host}/`)?.service).find((found) => found)
    return same ? [{ code: 'tracker-essential', seen: `"${service.id}" runs without consent, and is ${same.name} (${same.category}).` }] : []
  })
}

/** CNIL asks for 13 months at most (guidelines 2020-091, art. 5, for audience measurement); Chrome keeps none for more than 400 days. */
function longLived({ consent }: Seen): Warning[] {
  return consent
    .services()
    .flatMap((service) =>
      (service.cookies ?? [])
        .filter(({ lifetime = 0, thirdParty }) => !thirdParty && lifetime > 395 * day)
        .map(({ name, lifetime = 0 }) => ({ code: 'long-lived', seen: `${name} of ${service.name} is kept for ${Math.round(lifetime / day)} days.` })),
    )
}

function undeclared({ findings, consent }: Seen): Warning[] {
  return findings
    .filter(({ what, category, service }) => what === 'cookie' && category !== 'essential' && !consent.services().some(({ id }) => id === service))
    .map(({ name, service }) => ({
      code: 'undeclared-cookie',
      seen: `The cookie "${name}" belongs to no service that is asked for${service ? `; it looks like ${service}` : ''}.`,
    }))
}

/** Where people pay. Elsewhere Stripe.js is profiling against fraud: https://docs.stripe.com/disputes/prevention/advanced-fraud-detection */
const payPage =
  /pay|check-?out|cart|basket|order|bill|invoice|subscri|donat|panier|commande|paiement|caisse|abonn|\bdon|kasse|zahl|warenkorb|bestell|pago|carrito|carrello|winkelwagen|afreken/i

function stripeEverywhere({ findings }: Seen): Warning[] {
  const stripe = findings.find(({ service, what }) => service === 'stripe' && what !== 'cookie')
  return stripe && !payPage.test(location.pathname)
    ? [{ code: 'stripe-everywhere', seen: `${stripe.name} is loaded on ${location.pathname}.`, element: stripe.element }]
    : []
}

function noscriptPixels(): Warning[] {
  return [...document.querySelectorAll('noscript')].flatMap((element) => {
    const [, address = ''] = /<(?:img|iframe)\b[^>]*\bsrc\s*=\s*["']?((?:https?:)?\/\/[^\s"'>]+)/i.exec(element.textContent ?? '') ?? []
    return address && siteOf(hostOf(address)) !== siteOf(location.host)
      ? [{ code: 'noscript-pixel', seen: `A <noscript> loads ${address.slice(0, 80)}.`, element }]
      : []
  })
}

/** Asked for without a yes: it stood in the page as it came. */
function injectedBeacon({ consent }: Seen): Warning[] {
  const beacon = performance.getEntriesByType('resource').some(({ name }) => /\/\/static\.cloudflareinsights\.com\/beacon/.test(name))
  return beacon && !consent.allows('cloudflare-web-analytics') ? [{ code: 'injected-beacon', seen: "Cloudflare's beacon was loaded without a yes." }] : []
}

const hostOf = (url: string) => url.replace(/^(\w+:)?\/\//, '').replace(/[/?].*/, '')
