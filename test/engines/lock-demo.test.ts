import { startDemo } from '../../demo/server.mjs'
import { reached } from '../e2e/support/reached.js'
import { accept, test as base, expect, refuse, type Visit } from './visit.js'

/** Real pages, as the demo serves them with nothing tagged: the five sites, and one with the snippets of many vendors as their vendors print them. */
const test = base.extend<{ demo: Awaited<ReturnType<typeof startDemo>> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest asks for the pattern.
  demo: async ({}, use) => {
    const demo = await startDemo()
    await use(demo)
    await demo.close()
  },
})

type Demo = Awaited<ReturnType<typeof startDemo>>

/** What a site's pages have sent since they were last asked for, by host. */
function counter(demo: Demo, id: string) {
  // A request without a referrer may be anybody's.
  const all = () => [demo.hits(id), demo.hits('unknown')]
  let from = [0, 0]
  const urls = () => all().flatMap((hits, index) => hits.slice(from[index]).map(({ url }) => new URL(url)))
  return {
    forget() {
      from = all().map(({ length }) => length)
    },
    urls: () => urls().map(({ href }) => href),
    hosts: () => [...new Set(urls().map(({ hostname }) => hostname))].sort(),
  }
}

/** Whatever the page was about to send has been sent: an answer of its own server, asked for after it, has arrived. */
async function settle(visit: Visit): Promise<void> {
  await expect.poll(() => visit.evaluate('document.readyState')).toBe('complete')
  await visit.evaluate(`void fetch('/demo/cookies').then((answer) => answer.text()).then(() => (window.isSettled = true))`)
  await expect.poll(() => visit.evaluate('window.isSettled')).toBe(true)
}

const preferences = async (visit: Visit) => {
  await visit.evaluate(`biscotte.open()`)
  await visit.shows('preferences')
}

/** The whole journey: before an answer, refused, accepted, withdrawn. */
async function journey(visit: Visit, demo: Demo, id: string, address: string, wanted: readonly string[]): Promise<void> {
  const since = counter(demo, id)
  await visit.go(address)
  await visit.shows('banner')
  await settle(visit)
  expect(since.urls(), 'before').toEqual([])
  await visit.click(refuse)
  await visit.verdict('refused')
  await visit.reload()
  await visit.verdict('refused')
  await settle(visit)
  expect(since.urls(), 'refused').toEqual([])

  await preferences(visit)
  await visit.reloads(() => visit.click(accept))
  await visit.verdict('accepted')
  await expect.poll(since.hosts, { message: 'accepted' }).toEqual(wanted)
  await settle(visit)
  since.forget()
  await visit.reload()
  await expect.poll(since.hosts, { message: 'again' }).toEqual(wanted)

  await preferences(visit)
  await visit.reloads(() => visit.click(refuse))
  await visit.verdict('refused')
  await settle(visit)
  since.forget()
  await visit.reload()
  await visit.verdict('refused')
  await settle(visit)
  expect(since.urls(), 'withdrawn').toEqual([])
}

for (const id of ['a', 'b', 'd', 'e'] as const)
  test(`site ${id}, with nothing tagged`, async ({ visit, demo }) => {
    const address = demo.sites.find((site) => site.id === id)?.url
    await journey(visit, demo, id, `${address}/?mode=lock`, reached[id])
  })

test('site c has nothing to lock, and nobody is asked', async ({ visit, demo }) => {
  const since = counter(demo, 'c')
  await visit.go(`${demo.sites.find(({ id }) => id === 'c')?.url}/?mode=lock`)
  await settle(visit)
  expect(await visit.evaluate(`[document.querySelector('biscotte-ui')?.dataset.state ?? 'closed', localStorage.length]`)).toEqual(['closed', 0])
  expect(since.urls()).toEqual([])
})

test('what is essential loads before any answer, and nothing else does', async ({ visit, demo }) => {
  const since = counter(demo, 'd')
  await visit.go(`${demo.sites.find(({ id }) => id === 'd')?.url}/pay/?mode=lock`)
  await visit.shows('banner')
  await expect.poll(since.hosts).toContain('js.stripe.com')
  await settle(visit)
  expect(since.hosts().filter((host) => !/(^|\.)stripe\.(com|network)$/.test(host))).toEqual([])
})

/** First requests of every snippet. */
const firsts: Readonly<Record<string, readonly string[]>> = {
  analytics: [
    'cdn.matomo.cloud/example.matomo.cloud/matomo.js',
    'plausible.io/js/script.js',
    'static.cloudflareinsights.com/beacon.min.js',
    'www.clarity.ms/tag/abcdefghij',
    'www.googletagmanager.com/gtag/js?id=G-XXXXXXX',
  ],
  functional: [
    'assets.calendly.com/assets/external/widget.js',
    'client.crisp.chat/l.js',
    'fonts.googleapis.com/css2?family=Roboto&display=swap',
    'js.stripe.com/v3/',
    'player.vimeo.com/api/player.js',
    'player.vimeo.com/video/76979871?h=8272103f6e',
    'widget.intercom.io/widget/abc12345',
    'www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d2624.9914',
    'www.google.com/recaptcha/api.js',
  ],
  marketing: [
    'analytics.tiktok.com/i18n/pixel/events.js?sdkid=XXXXXXXXXXXXXXXXXXXX&lib=ttq',
    'bat.bing.com/bat.js',
    'connect.facebook.net/en_US/fbevents.js',
    'js.hs-scripts.com/1234567.js',
    's.pinimg.com/ct/core.js',
    'snap.licdn.com/li.lms-analytics/insight.min.js',
    'static.ads-twitter.com/uwt.js',
    'static.hotjar.com/c/hotjar-1234567.js?sv=6',
    'www.googletagmanager.com/gtm.js?id=GTM-XXXXXXX',
    'www.youtube.com/embed/loudernotplan',
  ],
}

test('the snippets of twenty-three services, exactly as their vendors print them', async ({ visit, demo }) => {
  const since = counter(demo, 's')
  const sent = () => since.urls().map((url) => url.replace('https://', ''))
  const firstsSent = () =>
    Object.values(firsts)
      .flat()
      .filter((first) => sent().includes(first))
      .sort()
  await visit.go(`${demo.snippets}/`)
  await visit.shows('banner')
  await settle(visit)
  expect(sent(), 'before').toEqual([])
  await visit.click(refuse)
  await visit.verdict('refused')
  await visit.reload()
  await visit.verdict('refused')
  await settle(visit)
  expect(sent(), 'refused').toEqual([])

  // One category alone.
  await preferences(visit)
  await visit.click('input[name="analytics"]')
  await visit.reloads(() => visit.click('button[data-action="save"]'))
  await visit.verdict('custom')
  await expect.poll(firstsSent, { message: 'analytics' }).toEqual(firsts.analytics)
  await settle(visit)
  expect(firstsSent()).toEqual(firsts.analytics)

  since.forget()
  await preferences(visit)
  await visit.reloads(() => visit.click(accept))
  await visit.verdict('accepted')
  await expect.poll(firstsSent, { message: 'all' }).toEqual(Object.values(firsts).flat().sort())

  await preferences(visit)
  await visit.reloads(() => visit.click(refuse))
  await visit.verdict('refused')
  await settle(visit)
  since.forget()
  await visit.reload()
  await visit.verdict('refused')
  await settle(visit)
  expect(sent(), 'withdrawn').toEqual([])
})

test('under a header that the server makes for each request, the same', async ({ visit, demo }) => {
  const address = demo.sites.find(({ id }) => id === 'b')?.url
  await journey(visit, demo, 'b', `${address}/?mode=header`, reached.b)
})
