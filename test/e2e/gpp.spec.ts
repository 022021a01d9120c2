import { GppModel, Sections } from '@iabgpp/cmpapi'
import type { Page } from 'playwright/test'
import { expect, head, type Site, test } from './support/site.js'

const start = (gpp: object, attributes = 'data-regime="opt-out"', more = '') =>
  head(`data-services="google-analytics meta-pixel" ${attributes} data-integrations='${JSON.stringify([{ name: 'gpp', ...gpp }])}'`, more)
const signal = (page: Page) => page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }))

interface Ping {
  readonly gppString: string
  readonly signalStatus: string
  readonly applicableSections: readonly number[]
  readonly cmpId: number
}
interface Event {
  readonly eventName: string
  readonly data: unknown
  readonly pingData: Ping
}

/** What the page is told once the signal is ready, and how the reference library reads it. */
async function told(site: Site, section = 'usnat') {
  const ping = () =>
    site.page.evaluate(() => {
      const { __gpp } = window as unknown as { __gpp?: (command: string, callback: (ping: unknown) => void) => void }
      let answer: unknown
      __gpp?.('ping', (found) => {
        answer = found
      })
      return answer as Ping | undefined
    })
  await expect.poll(async () => (await ping())?.signalStatus).toBe('ready')
  const found = (await ping()) as Ping
  const model = new GppModel(found.gppString)
  return { ...found, sections: model.getSectionIds(), fields: model.hasSection(section) ? (model.getSection(section) as Record<string, unknown>) : {} }
}

const all = (value: number) => ({ SaleOptOut: value, SharingOptOut: value, TargetedAdvertisingOptOut: value })

test('where all runs until a no, a visitor who was told has not opted out, and has once they refuse', async ({ site }) => {
  await site.open(start({ notice: true }))
  const before = await told(site)
  expect(before).toMatchObject({
    cmpId: 1,
    applicableSections: [7],
    sections: [7],
    fields: { ...all(2), SaleOptOutNotice: 1, SharingOptOutNotice: 1, Gpc: false },
  })
  expect(before.fields).toMatchObject({ MspaCoveredTransaction: 2, MspaOptOutOptionMode: 0, MspaServiceProviderMode: 0, SensitiveDataLimitUseNotice: 0 })
  await site.page.evaluate(() => {
    const page = window as unknown as { events: unknown[]; __gpp(command: string, callback: (event: Event) => void): void }
    page.events = []
    page.__gpp('addEventListener', ({ eventName, data, pingData }) => page.events.push([eventName, data, pingData.signalStatus]))
  })
  await site.page.evaluate(() => (window as unknown as { biscotte: { choose(choices: object): void } }).biscotte.choose({ marketing: false }))
  await expect
    .poll(() => site.page.evaluate(() => (window as unknown as { events: unknown[] }).events))
    .toEqual([
      ['listenerRegistered', true, 'ready'],
      ['signalStatus', 'not ready', 'not ready'],
      ['sectionChange', 'usnat', 'not ready'],
      ['signalStatus', 'ready', 'ready'],
    ])
  expect((await told(site)).fields).toMatchObject(all(1))
  await site.page.reload()
  expect((await told(site)).fields).toMatchObject(all(1))
})

test('everybody counts as opted out where nobody says that they are told, before a yes where one is needed, and under the browser’s signal', async ({
  site,
}) => {
  await site.open(start({}))
  expect((await told(site)).fields).toMatchObject({ ...all(1), SaleOptOutNotice: 2 })
  await site.open(start({ notice: true }, ''))
  expect((await told(site)).fields).toMatchObject(all(1))
  await site.open(start({ notice: true, sale: 'adverts' }))
  expect((await told(site)).fields).toMatchObject({ SaleOptOut: 1, SharingOptOut: 2 })
  await signal(site.page)
  await site.open(start({ notice: true }))
  expect((await told(site)).fields).toMatchObject({ ...all(1), Gpc: true })
})

test('each state has its own section, in the reference library’s form; elsewhere none applies', async ({ site }) => {
  const states = Sections.SECTION_ORDER.filter((name) => /^us(?!nat|pv1)/.test(name))
  expect(states.length).toBeGreaterThan(18)
  for (const name of states) {
    await site.open(start({ notice: true, section: 'state', region: `US-${name.slice(2).toUpperCase()}` }))
    const { sections, applicableSections, fields } = await told(site, name)
    expect([sections, applicableSections], name).toEqual([applicableSections, sections])
    expect(Sections.SECTION_ID_NAME_MAP.get(sections[0] as number)).toBe(name)
    expect(fields, name).toMatchObject({ SaleOptOut: 2, SaleOptOutNotice: 1, MspaCoveredTransaction: 2 })
  }
  await site.open(start({ notice: true, section: 'state', region: 'US-WY' }))
  expect((await told(site)).applicableSections).toEqual([7])
  await site.open(start({ notice: true, region: 'FR' }))
  expect(await told(site)).toMatchObject({ applicableSections: [-1], sections: [] })
})

test('a third party’s frame is answered before the module is there, and hears of changes after', async ({ site }) => {
  const code = `<script>
    window.answers = []
    window.located = () => { for (let w = window; ; w = w.parent) { try { if (w.frames.__gppLocator) return w } catch {} if (w === w.top) return } }
    addEventListener('message', ({ data }) => { if (data.__gppReturn) answers.push(data.__gppReturn) })
  </script>`
  const html = `<iframe src="http://ads.test:${site.world.port}/frame.html?code=${encodeURIComponent(code)}"></iframe>`
  await site.open(start({ notice: true }, 'data-regime="opt-out"', '<script src="/gpp.stub.js"></script>') + html)
  const frame = site.page.frame({ url: /ads\.test/ })
  await frame?.waitForFunction(() => (window as unknown as { located?(): Window | undefined }).located?.())
  await frame?.evaluate(() => {
    const { located } = window as unknown as { located(): Window }
    located().postMessage({ __gppCall: { command: 'addEventListener', version: '1.1', callId: 'a' } }, '*')
  })
  const heard = async () =>
    (await frame?.evaluate(() => (window as unknown as { answers: { callId: string; success: boolean; returnValue: Event }[] }).answers)) ?? []
  const last = async () => new GppModel((await heard()).at(-1)?.returnValue.pingData.gppString ?? '')
  const optedOut = async () => (await last()).hasSection('usnat') && (await last()).getFieldValue('usnat', 'SaleOptOut')
  await expect.poll(async () => (await heard())[0]?.returnValue.eventName).toBe('listenerRegistered')
  await told(site)
  await site.page.evaluate(() => (window as unknown as { biscotte: { choose(choices: object): void } }).biscotte.choose({ marketing: false }))
  await expect.poll(optedOut).toBe(1)
  expect((await heard()).every(({ callId, success }) => callId === 'a' && success)).toBe(true)
})
