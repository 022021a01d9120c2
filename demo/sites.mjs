/**
 * The five sites. Each has a host name of its own, because cookies do: an answer given on one must not count on another.
 * `*.localhost` is loopback in browsers without any set-up (RFC 6761, 6.3).
 */
export const sites = [
  {
    id: 'a',
    host: 'www.kernveil.localhost',
    name: 'Kernveil',
    trade: 'Security software',
    // As a site behind Cloudflare answers: https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/
    cookies: ['__cf_bm=demo.4f1c; Max-Age=1800; HttpOnly', 'sessionid=demo-7d20; HttpOnly'],
  },
  { id: 'b', host: 'www.megaphonia.localhost', name: 'Megaphonia', trade: 'Marketing consultancy', cookies: ['PHPSESSID=demo-91ab; HttpOnly'] },
  { id: 'c', host: 'www.tournicode.localhost', name: 'Atelier Tournicode', trade: 'French software house', cookies: [] },
  {
    id: 'd',
    host: 'www.prospectopus.localhost',
    name: 'Prospectopus',
    trade: 'Software for sales leads',
    cookies: ['sessionid=demo-c3e8; HttpOnly'],
    /** `?policy=…` shows the site as it will be under a later version of its policy, with what it says changed. */
    policies: { V202607: 'Usage analysis by Mixpanel now also covers the mobile app. Lead exports are kept for 12 months instead of 24.' },
  },
  {
    id: 'e',
    host: 'www.bitbramble.localhost',
    name: 'Bitbramble',
    trade: 'Tools for embedded software',
    cookies: [],
    /** Its survey is a service of its own, of a maker that is known: with nothing tagged, the guard would ask for the maker's too. */
    guard: 'off',
  },
]

/** One page with the snippets of many vendors, each as its vendor prints it: shown behind the lock, or under a header. */
export const snippets = { id: 's', host: 'www.snippets.localhost', name: 'Every snippet', trade: 'Nothing tagged', cookies: [], mode: 'lock' }
