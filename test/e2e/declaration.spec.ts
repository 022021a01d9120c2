import { expect, head, test } from './support/site.js'

const place = '<div data-biscotte="declaration"></div>'
const services = 'data-services="google-analytics hotjar"'

test('a place for it becomes tables of categories, services, cookies, lifetimes and countries', async ({ site }) => {
  await site.open(`${head(services)}${place}`)
  const declaration = site.page.getByRole('region', { name: 'Cookies and similar technologies on this site' })
  await expect(declaration.getByRole('table')).toHaveCount(3)
  const analytics = declaration.getByRole('table', { name: /^Audience measurement/ })
  await expect(analytics.getByRole('columnheader')).toHaveText(['Name', 'Kept for', 'Type'])
  await expect(analytics.getByRole('rowheader')).toContainText(['Google Analytics Your choice: Not answeredCounts visitors'])
  await expect(analytics).toContainText(/Provider: Google .*(Ireland|United States)\./)
  await expect(analytics.getByRole('row', { name: /^_ga / })).toHaveText('_ga2 yearsCookie')
  await expect(analytics.getByRole('link', { name: 'Privacy policy of Google Analytics' })).toHaveAttribute('href', /^https:/)
  await expect(declaration.getByRole('table', { name: /^Essential.*Always on/ })).toContainText('biscotte')
})

test('it shows the choice that stands, and its buttons change it', async ({ site }) => {
  await site.open(`${head(services)}${place}`)
  const declaration = site.page.locator('[data-biscotte="declaration"]')
  await expect(declaration).toContainText('You have not answered yet.')
  await expect(declaration.getByRole('rowheader').filter({ hasText: 'Hotjar' })).toContainText('Not answered')
  await declaration.getByRole('button', { name: 'Refuse all' }).click()
  await expect(declaration).toContainText(/You refused everything on .* It counts until/)
  await expect(declaration.getByRole('rowheader').filter({ hasText: 'Hotjar' })).toContainText('Your choice: Refused')
  await expect(declaration.getByRole('button', { name: 'Refuse all' })).toBeFocused()
  await declaration.getByRole('button', { name: 'Accept all' }).click()
  await expect(declaration.getByRole('rowheader').filter({ hasText: 'Hotjar' })).toContainText('Your choice: Allowed')
  await declaration.getByRole('button', { name: 'Change my choices' }).click()
  await expect(site.page.locator('biscotte-ui')).toHaveAttribute('data-state', 'preferences')
})

test('it speaks the language of the visitor', async ({ site }) => {
  await site.open(`${head(`${services} data-language="fr"`)}${place}`)
  const declaration = site.page.getByRole('region', { name: 'Cookies et technologies similaires sur ce site' })
  await expect(declaration.getByRole('button')).toHaveText(['Tout refuser', 'Tout accepter', 'Modifier mes choix'])
  await expect(site.page.locator('[data-biscotte="declaration"]')).toHaveAttribute('lang', 'fr')
})

test("the site's own texts are in it", async ({ site }) => {
  const own = { texts: { en: { changeChoices: 'Think again', categories: { essential: { title: 'Bare bones' }, analytics: { title: 'Figures' } } } } }
  const json = `<script type="application/json" data-biscotte-config>${JSON.stringify(own)}</script>`
  await site.open(`${head(services).replace('<script', `${json}<script`)}${place}`)
  const declaration = site.page.locator('[data-biscotte="declaration"]')
  await expect(declaration.getByRole('button')).toHaveText(['Refuse all', 'Accept all', 'Think again'])
  await expect(declaration.getByRole('table', { name: /^Bare bones.*Always on/ })).toBeVisible()
  await expect(declaration.getByRole('table', { name: /^Figures/ })).toBeVisible()
})

test('a place that a router brings later is filled, and what it draws anew is filled again', async ({ site }) => {
  await site.open(head(services))
  await site.happened('show')
  const draw = () =>
    site.page.evaluate(() => {
      document.querySelector('main')?.remove()
      const main = document.body.appendChild(document.createElement('main'))
      main.innerHTML = '<div data-biscotte="declaration"></div>'
    })
  await draw()
  await expect(site.page.locator('main table')).toHaveCount(3)
  await draw()
  await expect(site.page.locator('main table')).toHaveCount(3)
})

test('pages without a place for it fetch nothing for it', async ({ site }) => {
  await site.open(head(services))
  await site.happened('show')
  const fetched = () => site.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname))
  expect(await fetched()).toContain('/ui.js')
  expect(await fetched()).not.toContain('/declaration.js')
})

test('printed, it is all there but the buttons; the banner is not on paper', async ({ site }) => {
  await site.open(`${head(services)}${place}`)
  await expect(site.page.locator('table')).toHaveCount(3)
  await site.page.emulateMedia({ media: 'print' })
  const declaration = site.page.locator('[data-biscotte="declaration"]')
  await expect(declaration.getByText('_ga', { exact: true })).toBeVisible()
  await expect(declaration.locator('button').first()).toBeHidden()
  await expect(site.banner()).toBeHidden()
})

test("the site's own words on tables and buttons win", async ({ site }) => {
  await site.open(`${head(services, '<style>th { padding-left: 33px } table { width: 345px }</style>')}${place}`)
  const header = site.page.locator('[data-biscotte="declaration"] th').first()
  await expect(header).toHaveCSS('padding-left', '33px')
  await expect(site.page.locator('[data-biscotte="declaration"] table').first()).toHaveCSS('width', '345px')
})

test('destroyed, it leaves the place as it was', async ({ site }) => {
  await site.open(`${head(services)}${place}`)
  await expect(site.page.locator('table')).toHaveCount(3)
  await site.page.evaluate(() => (window as unknown as { biscotte: { destroy(): void } }).biscotte.destroy())
  await expect(site.page.locator('[data-biscotte="declaration"]')).toBeEmpty()
})

test('a cookie with a purpose of its own says it, the others their service’s', async ({ site }) => {
  const acme = {
    id: 'acme',
    name: 'Acme',
    category: 'analytics',
    purpose: 'audience',
    cookies: [{ name: 'a1', purpose: 'Splits visitors in two groups.' }, { name: 'a2' }],
  }
  await site.open(`${head(`data-services='${JSON.stringify([acme])}'`)}${place}`)
  const table = site.page.getByRole('table', { name: /^Audience measurement/ })
  await expect(table.getByRole('columnheader')).toHaveText(['Name', 'Purpose', 'Kept for', 'Type'])
  await expect(table.getByRole('row', { name: /^a1/ })).toHaveText('a1Splits visitors in two groups.Not statedCookie')
  await expect(table.getByRole('row', { name: /^a2/ })).toHaveText('a2Counts visitors and the pages they read.Not statedCookie')
})
