import type { Receipt } from '../../src/core/receipt.js'
import { expect, head, test } from './support/site.js'

const page = head('data-services="google-analytics hotjar" data-policy-version="V1" data-receipts="/receipts"')
type Api = { biscotte: { acceptAll(): void; refuseAll(): void; choose(choices: object): void } }

/** A receiver that fails every other request: before it has taken the receipt, or after. */
async function receiver(site: { page: import('playwright/test').Page }) {
  const taken: Receipt[] = []
  let count = 0
  await site.page.context().route('**/receipts', async (route) => {
    const receipt = route.request().postDataJSON() as Receipt
    const failure = ['none', 'before', 'none', 'after'][count++ % 4]
    if (failure === 'before') return route.abort()
    const isKnown = taken.some(({ id }) => id === receipt.id)
    if (!isKnown) taken.push(receipt)
    return failure === 'after' ? route.fulfill({ status: 502 }) : route.fulfill({ status: isKnown ? 409 : 201 })
  })
  return taken
}

test('each answer’s receipt arrives once, though half of the requests fail', async ({ site }) => {
  const taken = await receiver(site)
  await site.open(page)
  await site.button('accept-all').click()
  await site.page.evaluate(() => {
    const { biscotte } = window as unknown as Api
    biscotte.choose({ hotjar: false })
    biscotte.acceptAll()
    biscotte.refuseAll()
  })
  await expect.poll(() => taken.length, { timeout: 20_000 }).toBe(4)
  await expect.poll(() => site.page.evaluate(() => localStorage.getItem('biscotte.receipts')), { timeout: 20_000 }).toBeNull()
  expect(taken.map(({ event, means }) => `${event} ${means}`).sort()).toEqual(['accepted api', 'accepted banner', 'chose api', 'refused api'])
  expect(new Set(taken.map(({ id }) => id)).size).toBe(4)
  expect(taken.every(({ shown }) => shown === undefined || shown === taken[0]?.shown)).toBe(true)
})

test('what nobody took on one page is sent from the next', async ({ site }) => {
  await site.page.context().route('**/receipts', (route) => route.abort())
  await site.open(page)
  await Promise.all([site.page.waitForRequest('**/receipts'), site.button('refuse-all').click()])
  await site.page.context().unroute('**/receipts')
  const taken = await receiver(site)
  await expect
    .poll(async () => {
      await site.page.reload()
      return taken.map(({ event, policy, page: address }) => [event, policy.version, new URL(address).pathname])
    })
    .toEqual([['refused', 'V1', '/']])
})

test('nothing is sent before the visitor answers, nor ever where no receiver is named', async ({ site }) => {
  const taken = await receiver(site)
  await site.open(page)
  await expect(site.banner()).toBeVisible()
  await site.open(head('data-services="google-analytics"'))
  await site.button('accept-all').click()
  await site.happened('change')
  await site.page.reload()
  await site.happened('ready')
  expect(taken).toEqual([])
  expect(await site.page.evaluate(() => localStorage.getItem('biscotte.receipts'))).toBeNull()
})

test('the answer is kept, and the page goes on, where the file that sends receipts is not there', async ({ site }) => {
  site.world.withhold('receipts.js')
  await site.open(page)
  await site.button('accept-all').click()
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'accepted')
  await expect.poll(() => site.console.some((text) => text.startsWith('[biscotte] receipts-missing'))).toBe(true)
})
