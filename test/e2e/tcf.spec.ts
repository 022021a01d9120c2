import { TCString, type Vector } from '@iabtechlabtcf/core'
import { vendorList } from '../support/vendor-list.js'
import { expect, head, type Site, test } from './support/site.js'

const options = {
  name: 'tcf',
  cmpId: 92,
  vendorList: '/vendor-list.json',
  purposes: { 1: 'marketing', 2: 'marketing', 8: 'analytics' },
  vendors: { 10: 'meta-pixel', 20: 'google-analytics' },
}
const start = (tcf: object, more = '') => head(`data-services="google-analytics meta-pixel" data-integrations='${JSON.stringify([tcf])}'`, more)

interface Answer {
  readonly returnValue: {
    tcString: string
    eventStatus: string
    listenerId: number
    purpose: { consents: object }
    vendor: { consents: object; disclosedVendors: object }
  } & Record<string, unknown>
  readonly success: boolean
}

/** A frame of a third party, which asks as the framework says: through the nearest window with a frame called `__tcfapiLocator`. */
const frameCode = `<script>
  window.answers = []
  window.located = () => { for (let w = window; ; w = w.parent) { try { if (w.frames.__tcfapiLocator) return w } catch {} if (w === w.top) return } }
  let next = 0
  window.call = (command, parameter, version = 2) => { const callId = 'c' + next++; located().postMessage(text ? JSON.stringify({ __tcfapiCall: { command, parameter, version, callId } }) : { __tcfapiCall: { command, parameter, version, callId } }, '*'); return callId }
  window.text = false
  addEventListener('message', ({ data }) => { const found = typeof data === 'string' ? JSON.parse(data) : data; if (found.__tcfapiReturn) window.answers.push(found.__tcfapiReturn) })
</script>`
const framed = (site: Site) => `<iframe id="ads" src="http://ads.test:${site.world.port}/frame.html?code=${encodeURIComponent(frameCode)}"></iframe>`

/** What the third party's frame is told of each call, in order. */
async function vendor(site: Site) {
  const frame = site.page.frame({ url: /ads\.test/ })
  if (!frame) throw new Error('the frame is not there')
  await frame.waitForFunction(() => (window as unknown as { located?(): Window | undefined }).located?.() !== undefined)
  const call = (command: string, parameter?: unknown, text = false) =>
    frame.evaluate(
      ([name, value, isText]) => {
        const page = window as unknown as { text: boolean; call(command: string, parameter: unknown): void }
        page.text = isText as boolean
        page.call(name as string, value)
      },
      [command, parameter, text],
    )
  const answers = () => frame.evaluate(() => (window as unknown as { answers: Answer[] }).answers)
  const heard = async (count: number) => {
    await expect.poll(async () => (await answers()).length).toBe(count)
    return answers()
  }
  return { call, answers, heard }
}

const ids = (vector: Vector) => [...vector].flatMap(([id, has]) => (has ? [id] : []))
const decoded = (text: string) => {
  const model = TCString.decode(text)
  return { purposes: ids(model.purposeConsents), vendors: ids(model.vendorConsents), disclosed: ids(model.vendorsDisclosed), cmp: model.cmpId }
}

test('a third party’s frame hears that the visitor is asked, then the answer, and no more once it stops listening', async ({ site }) => {
  site.world.put('/vendor-list.json', { html: JSON.stringify(vendorList()) })
  await site.open(start(options) + framed(site))
  const { call, heard } = await vendor(site)
  await call('addEventListener')
  const [asked] = await heard(1)
  expect(asked).toMatchObject({ success: true, returnValue: { eventStatus: 'cmpuishown', gdprApplies: true, cmpStatus: 'loaded' } })
  expect(decoded(asked?.returnValue.tcString ?? '')).toEqual({ purposes: [], vendors: [], disclosed: [10, 20], cmp: 92 })
  await site.button('accept-all').click()
  const [, answered] = await heard(2)
  expect(answered?.returnValue.eventStatus).toBe('useractioncomplete')
  expect(decoded(answered?.returnValue.tcString ?? '')).toEqual({ purposes: [1, 2, 8], vendors: [10, 20], disclosed: [10, 20], cmp: 92 })
  expect(answered?.returnValue.vendor).toMatchObject({ consents: { 10: true, 20: true }, disclosedVendors: { 10: true, 20: true } })
  await call('removeEventListener', answered?.returnValue.listenerId)
  expect((await heard(3))[2]).toMatchObject({ returnValue: true, success: true })
  await site.page.evaluate(() => (window as unknown as { biscotte: { refuseAll(): void } }).biscotte.refuseAll())
  await call('ping')
  expect((await heard(4))[3]?.returnValue).toMatchObject({
    cmpId: 92,
    cmpLoaded: true,
    cmpStatus: 'loaded',
    gdprApplies: true,
    gvlVersion: 142,
    tcfPolicyVersion: 5,
  })
})

test('a page of a visitor who has answered tells it at once, and what was taken back is told as no', async ({ site }) => {
  site.world.put('/vendor-list.json', { html: JSON.stringify(vendorList()) })
  await site.open(start(options) + framed(site))
  await site.button('accept-all').click()
  await site.happened('change')
  await site.page.reload()
  const { call, heard } = await vendor(site)
  await call('addEventListener', undefined, true)
  const [first] = await heard(1)
  expect(first?.returnValue.eventStatus).toBe('tcloaded')
  expect(decoded(first?.returnValue.tcString ?? '')).toMatchObject({ purposes: [1, 2, 8], vendors: [10, 20] })
  await site.page.evaluate(() => (window as unknown as { biscotte: { choose(choices: object): void } }).biscotte.choose({ marketing: false }))
  const [, second] = await heard(2)
  expect(decoded(second?.returnValue.tcString ?? '')).toMatchObject({ purposes: [8], vendors: [20], disclosed: [10, 20] })
  await call('getTCData')
  await call('getVendorList')
  await call('getNothing')
  const answers = await heard(5)
  expect(answers[2]?.returnValue.tcString).toBe(second?.returnValue.tcString)
  expect(answers[3]?.returnValue).toMatchObject({ vendorListVersion: 142 })
  expect(answers[4]).toMatchObject({ returnValue: null, success: false })
})

test('the stub keeps calls from before the module is there, in their order', async ({ site }) => {
  site.world.put('/vendor-list.json', { html: JSON.stringify(vendorList()) })
  const early = `<script src="/tcf.stub.js"></script><script>
    window.heard = []
    __tcfapi('ping', 2, (ping) => heard.push(ping.cmpLoaded))
    for (const name of ['a', 'b']) __tcfapi('addEventListener', 2, (data, success) => heard.push([name, success, data.eventStatus]))
  </script>`
  await site.open(`<!doctype html><html lang="en"><head>${early}${start(options).replace(/^.*<head>/, '')}`)
  const heard = () => site.page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)
  expect((await heard())[0]).toBe(false)
  await expect.poll(heard).toEqual([false, ['a', true, 'cmpuishown'], ['b', true, 'cmpuishown']])
  expect(await site.page.evaluate(() => document.querySelectorAll('iframe[name="__tcfapiLocator"]').length)).toBe(1)
})

for (const [what, wrong] of [
  ['the operator’s own id', { cmpId: undefined }],
  ['an id that can be registered', { cmpId: 1 }],
  ['a vendor list', { vendorList: undefined }],
  ['a vendor list of one’s own', { vendorList: 'https://vendor-list.consensu.org/v3/vendor-list.json' }],
] as const)
  test(`without ${what} it does not start, says so once, and grants nothing`, async ({ site }) => {
    site.world.put('/vendor-list.json', { html: JSON.stringify(vendorList()) })
    await site.open(start({ ...options, ...wrong }, '<script src="/tcf.stub.js"></script>') + framed(site))
    await site.button('accept-all').click()
    await expect.poll(() => site.console.filter((text) => text.startsWith('[biscotte] tcf-refused'))).toHaveLength(1)
    const { call, heard } = await vendor(site)
    await call('addEventListener')
    await call('ping')
    expect((await heard(1))[0]?.returnValue).toMatchObject({ cmpLoaded: false, cmpStatus: 'stub' })
    expect(site.console.filter((text) => /uncaught/.test(text))).toEqual([])
  })

test('a vendor list that is none, or is not there, ends it likewise', async ({ site }) => {
  for (const html of ['{"vendors":[]}', 'no JSON', undefined]) {
    if (html) site.world.put('/vendor-list.json', { html })
    await site.open(start({ ...options, ...(!html && { vendorList: '/nowhere.json' }) }))
    await expect.poll(() => site.console.filter((text) => text.startsWith('[biscotte] tcf-refused'))).toHaveLength(1)
    expect(await site.page.evaluate(() => document.documentElement.dataset.biscotte)).toBe('undecided')
    site.console.length = 0
  }
})

test('where the GDPR does not hold, that is all it says', async ({ site }) => {
  site.world.put('/vendor-list.json', { html: JSON.stringify(vendorList()) })
  await site.open(start({ ...options, gdprApplies: false }) + framed(site))
  const { call, heard } = await vendor(site)
  await call('addEventListener')
  const [answer] = await heard(1)
  expect(answer?.returnValue).toMatchObject({ gdprApplies: false })
  expect(answer?.returnValue.tcString).toBeUndefined()
})

test('where another CMP answers, it leaves that one alone', async ({ site }) => {
  site.world.put('/vendor-list.json', { html: JSON.stringify(vendorList()) })
  const other = `<script>window.__tcfapi = (command, version, callback) => callback({ cmpLoaded: true, cmpId: 7 }, true)</script>`
  await site.open(`<!doctype html><html lang="en"><head>${other}${start(options).replace(/^.*<head>/, '')}`)
  await expect.poll(() => site.console.filter((text) => text.startsWith('[biscotte] tcf-refused'))).toHaveLength(1)
  expect(await site.page.evaluate(() => (window as unknown as { __tcfapi: object }).__tcfapi.toString())).toContain('cmpId: 7')
})

test('once Biscotte is taken out of the page, nothing more is told', async ({ site }) => {
  site.world.put('/vendor-list.json', { html: JSON.stringify(vendorList()) })
  await site.open(start(options))
  await site.button('accept-all').click()
  await site.page.waitForFunction(() => (window as unknown as { __tcfapi?: () => void }).__tcfapi?.name.includes('bound'))
  const ask = () =>
    site.page.evaluate(() => {
      const { __tcfapi } = window as unknown as {
        __tcfapi(command: string, version: number, callback: (data: { tcString?: string } | null, success: boolean) => void): void
      }
      let answer: unknown
      __tcfapi('getTCData', 2, (data, success) => {
        answer = [success, data?.tcString !== undefined]
      })
      return answer
    })
  await expect.poll(ask).toEqual([true, true])
  await site.page.evaluate(() => (window as unknown as { biscotte: { destroy(): void } }).biscotte.destroy())
  expect(await ask()).toEqual([false, false])
})
