import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { focused, pageStyle, type Scene, shop, visit, whole } from './support/ui-page.js'

const switches = ({ inside }: Scene) => inside.getAllByRole<HTMLInputElement>('switch', { hidden: true })
const turned = (scene: Scene) => Object.fromEntries(switches(scene).map((input) => [input.name, input.indeterminate ? 'mixed' : input.checked]))

function unfold({ root }: Scene) {
  for (const details of root.querySelectorAll('details')) details.open = true
}

function pageLink() {
  const link = document.body.appendChild(document.createElement('a'))
  link.className = 'of-the-page'
  link.href = '#biscotte'
  link.textContent = 'Cookies'
  return link
}

test('R-L7, R-L8: every category and every service that needs consent has a switch, and all are off', async () => {
  const scene = await visit({ layer: 'preferences' })
  unfold(scene)
  expect(turned(scene)).toEqual({ analytics: false, 'google-analytics': false, marketing: false, hubspot: false, hotjar: false })
  expect(scene.inside.getByRole('switch', { name: 'Hotjar' })).toHaveAccessibleDescription('Records clicks, scrolling and mouse movements on the pages.')
})

test('only a standing yes is shown as on', async () => {
  const scene = await visit({ layer: 'preferences', chosen: { marketing: true, hubspot: false } })
  expect(turned(scene)).toEqual({ analytics: false, 'google-analytics': false, marketing: 'mixed', hubspot: false, hotjar: true })
  const outdated = await visit({ layer: 'preferences', chosen: { analytics: true, marketing: true }, record: { policy: 'old' } })
  expect(Object.values(turned(outdated))).toEqual([false, false, false, false, false])
})

test('A14, R-L17: essential is always on, without a switch, even for a service that was once refused', async () => {
  const scene = await visit({ layer: 'preferences', chosen: { analytics: false }, record: { choices: { stripe: false, essential: false } } })
  unfold(scene)
  const essential = scene.inside.getByRole('group', { name: 'Essential' })
  expect(essential.textContent).toContain('Always on')
  expect(essential.textContent).toContain('Stripe Payments Europe, Ltd.')
  expect(essential.querySelector('input')).toBeNull()
})

test('a site that needs no consent shows what is essential and nothing to switch', async () => {
  const { inside } = await visit({ config: {}, layer: 'preferences' })
  expect(inside.getByRole('group', { name: 'Essential' }).textContent).toMatch(/^Essential.*Always on/)
  expect(inside.queryByRole('switch')).toBeNull()
})

test("a category's switch turns its services; between on and off it says so in words", async () => {
  const scene = await visit({ layer: 'preferences' })
  unfold(scene)
  const marketing = scene.inside.getByRole<HTMLInputElement>('switch', { name: 'Marketing' })
  const hotjar = scene.inside.getByRole<HTMLInputElement>('switch', { name: 'Hotjar' })
  await userEvent.click(marketing)
  expect(turned(scene)).toMatchObject({ marketing: true, hubspot: true, hotjar: true, analytics: false })
  await userEvent.click(hotjar)
  expect(turned(scene)).toMatchObject({ marketing: 'mixed', hubspot: true, hotjar: false })
  expect(marketing).toHaveAccessibleDescription(/^Partly on /)
  expect(scene.inside.getByText('Partly on')).toBeVisible()
  await userEvent.click(marketing)
  expect(turned(scene)).toMatchObject({ marketing: true, hotjar: true })
  expect(scene.inside.queryByText('Partly on')).toBeNull()
  marketing.focus()
  await userEvent.keyboard(' ')
  expect(turned(scene)).toMatchObject({ marketing: false, hubspot: false, hotjar: false })
})

test('saving names every category and service, a category granted only as a whole', async () => {
  const scene = await visit({ layer: 'preferences', config: { ...shop, categories: [{ id: 'polls', title: 'Polls' }] } })
  scene.consent.use(['polls'])
  unfold(scene)
  await userEvent.click(scene.inside.getByText('Hotjar'))
  await userEvent.click(scene.inside.getByText('Polls'))
  await userEvent.click(scene.inside.getByRole('button', { name: 'Save my choices' }))
  expect(scene.answers).toMatchObject([
    {
      choices: { analytics: false, 'google-analytics': false, marketing: false, hubspot: false, hotjar: true, polls: true },
      event: { isTrusted: true },
    },
  ])
  expect(scene.host.dataset.state).toBe('closed')
})

test('A17: after saving, a status says so without moving the focus', async () => {
  const { inside } = await visit({ layer: 'preferences' })
  await userEvent.click(inside.getByRole('button', { name: 'Save my choices' }))
  await expect.poll(() => inside.getByRole('status').textContent).toBe('Your choices are saved.')
  expect(focused()).toBe(document.body)
})

test('closing without an answer says nothing about saving', async () => {
  const { inside, ui } = await visit({ layer: 'preferences', chosen: { analytics: false } })
  const said: (string | null)[] = []
  const status = inside.getByRole('status', { hidden: true })
  new MutationObserver(() => said.push(status.textContent)).observe(status, { subtree: true, childList: true, characterData: true })
  await ui.show('closed')
  await ui.show('banner')
  await expect.poll(() => said.filter(Boolean)).toEqual(['Cookies: your choice'])
})

for (const [way, close] of [
  ['the close button', ({ inside }: Scene) => userEvent.click(inside.getByRole('button', { name: 'Close without saving' }))],
  ['Escape', () => userEvent.keyboard('{Escape}')],
] as const) {
  test(`${way} decides nothing, forgets what was switched, and brings the undecided visitor back to the banner`, async () => {
    const scene = await visit()
    await userEvent.click(scene.inside.getByRole('button', { name: 'Choose' }))
    await userEvent.click(await scene.inside.findByRole('switch', { name: 'Marketing' }))
    await close(scene)
    await expect.poll(() => scene.host.dataset.state).toBe('banner')
    expect(scene.answers).toEqual([])
    await expect.poll(focused).toBe(scene.inside.getByRole('button', { name: 'Choose' }))
    await userEvent.keyboard('{Enter}')
    expect(turned(scene)).toMatchObject({ marketing: false, hotjar: false })
  })

  test(`A5: ${way} brings the focus back to the link that opened the preferences`, async () => {
    const link = pageLink()
    const scene = await visit({ layer: 'closed', chosen: { analytics: true } })
    link.focus()
    await scene.ui.show('preferences')
    expect(focused()).toBe(scene.inside.getByRole('heading', { name: 'Cookie preferences' }))
    await close(scene)
    await expect.poll(focused).toBe(link)
    expect(scene.consent.answer('analytics')).toBe(true)
    expect(scene.host.dataset.state).toBe('closed')
  })
}

test('the launcher, shown again only after the preferences have closed, gets the focus back', async () => {
  const scene = await visit({ layer: 'closed', chosen: { analytics: true } })
  const launcher = scene.root.appendChild(document.createElement('button'))
  launcher.focus()
  await scene.ui.show('preferences')
  launcher.hidden = true
  await scene.ui.show('closed')
  launcher.hidden = false
  await expect.poll(focused).toBe(launcher)
})

test('A5: the preferences are modal: the page behind takes no click and Tab stays inside', async () => {
  const { inside, root } = await visit({ layer: 'preferences' })
  expect(inside.getByRole('dialog', { name: 'Cookie preferences' }).matches(':modal')).toBe(true)
  for (let step = 0; step < 30; step++) {
    await userEvent.tab()
    expect(root.activeElement ?? document.body).not.toBe(null)
    expect([document.body, root.host]).toContain(document.activeElement)
  }
})

test('a content blocker that hides the preferences leaves the page alive', async () => {
  const link = pageLink()
  const clicked = vi.fn((event: Event) => event.preventDefault())
  link.addEventListener('click', clicked)
  pageStyle('biscotte-ui { display: none !important }')
  const { ui, root } = await visit({ layer: 'closed' })
  await ui.show('preferences')
  expect(root.querySelector('dialog')?.open ?? false).toBe(false)
  await userEvent.click(link)
  expect(clicked).toHaveBeenCalledOnce()
})

test('each service says who is behind it, where, what for, and what it keeps for how long', async () => {
  const scene = await visit({ layer: 'preferences' })
  unfold(scene)
  const analytics = scene.inside.getByRole('group', { name: 'Google Analytics' })
  expect(analytics.textContent).toMatch(/Counts visitors.*Provider Google Ireland Limited.*Country Ireland/)
  expect(scene.inside.getByRole('link', { name: 'Privacy policy of Google Analytics' }).getAttribute('href')).toBe('https://policies.google.com/privacy')
  const rows = (id: string) =>
    [...(scene.root.querySelector(`[part=service]:has([name=${id}])`)?.querySelectorAll('tr') ?? [])].map((row) =>
      [...row.cells].map((cell) => cell.textContent),
    )
  expect(rows('google-analytics')).toEqual([
    ['Name', 'Kept for', 'Type'],
    ['_ga', '13 months', 'Cookie'],
    ['_gid', '1 day', 'Cookie'],
    ['AMP_TOKEN', 'Not stated', 'Cookie'],
  ])
  expect(rows('hubspot')).toEqual([
    ['Name', 'Kept for', 'Type'],
    ['hubspotutk', '182 days', 'Cookie'],
    ['__hssrc', 'Until the browser closes', 'Cookie (third party)'],
    ['hs_*', 'Until erased', 'Local storage'],
    ['hs_tab', 'Until the browser closes', 'Session storage'],
  ])
  expect(scene.inside.getByRole('group', { name: 'Hotjar' }).textContent).toContain('No cookies or stored items declared.')
})

test('who answers for the site, its policy and the last answer can be read', async () => {
  const { inside, root } = await visit({ layer: 'preferences', config: { ...shop, days: 730 }, chosen: {}, record: { time: Date.UTC(2026, 2, 1, 12) } })
  expect(root.textContent).toMatch(
    /Your last choiceYou refused everything on March 1, 2026\..*Policy version V202406.*Data controller Example SAS.*Data protection officer Privacy team/,
  )
  expect(inside.getByRole('link', { name: 'dpo@example.com' }).getAttribute('href')).toBe('mailto:dpo@example.com')
  expect(inside.getByRole('link', { name: 'https://example.com/contact' })).toBeVisible()
  expect(inside.getByRole('link', { name: 'Our privacy policy' }).getAttribute('href')).toBe('/privacy')
})

test('texts from configuration are shown as text, and dangerous addresses are no links', async () => {
  const html = '<img src=x onerror="window.pwned = 1"><b>bold</b>'
  const scene = await visit({
    layer: 'preferences',
    config: {
      controller: { name: html, contact: 'java\nscript:alert(1)' },
      dpo: { name: html, contact: 'Tower 3, second floor' },
      services: [
        {
          id: 'acme',
          name: html,
          category: 'marketing',
          purpose: html,
          vendor: { name: html, country: html, privacy: 'https://acme.example/' },
          cookies: [{ name: html }],
          storage: [{ key: html }],
        },
      ],
    },
  })
  expect(scene.root.querySelector('img, b')).toBeNull()
  expect(scene.root.textContent?.split(html).length).toBe(9)
  expect([...scene.root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['https://acme.example/'])
  expect(scene.root.textContent).toContain('Tower 3, second floor')
})

test('what is new since the last answer is marked and unfolded', async () => {
  const scene = await visit({ layer: 'preferences', chosen: { marketing: true, analytics: true }, record: { without: ['hotjar'] } })
  expect(scene.inside.getByRole('group', { name: /^Hotjar/ }).textContent).toContain('Hotjar New')
  expect(scene.root.textContent?.match(/New/g)).toHaveLength(1)
  expect([...scene.root.querySelectorAll('details')].map((details) => details.open)).toEqual([false, false, true])
})

test('they are opaque from their first frame', async () => {
  const { inside, ui } = await visit()
  await ui.show('preferences')
  expect(getComputedStyle(inside.getByRole('dialog')).opacity).toBe('1')
})

test('whoever is about to ask for them finds them drawn', async () => {
  const made = vi.spyOn(document, 'createElementNS')
  const drawn = () => made.mock.calls.some(([, name]) => (name as string) === 'fieldset')
  const { inside, root } = await visit()
  await userEvent.hover(inside.getByRole('button', { name: 'Choose' }))
  await expect.poll(drawn).toBe(true)
  expect(root.querySelector('[part=preferences]')).toBeNull()
  made.mockClear()
  await userEvent.click(inside.getByRole('button', { name: 'Choose' }))
  expect(inside.getByRole('dialog', { name: 'Cookie preferences' })).toBeVisible()
  expect(drawn()).toBe(false)
  made.mockRestore()
})

test('what is folded is drawn to its end after the layer is there, and what is unfolded with it', async () => {
  const { root, ui } = await visit()
  await ui.show('preferences')
  expect(root.querySelectorAll('[part=service]').length).toBe(5)
  expect(root.querySelector('table')).toBeNull()
  await whole(root)
  const tables = () => [...root.querySelectorAll('table')].map(({ textContent }) => textContent)
  const first = tables()
  expect(first.length).toBe(4)
  await ui.show('banner')
  await ui.show('preferences')
  expect(tables()).toEqual([])
  await whole(root)
  expect(tables()).toEqual(first)

  // Sooner, when it is unfolded.
  await ui.show('banner')
  const frames = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0)
  await ui.show('preferences')
  for (const details of root.querySelectorAll('details')) details.open = true
  await expect.poll(tables).toEqual(first)
  frames.mockRestore()

  const again = await visit({ layer: 'banner', chosen: { marketing: true, analytics: true }, record: { without: ['hubspot'] } })
  await again.ui.show('preferences')
  expect(again.root.querySelectorAll('table').length).toBe(1)
})

test('R-C2, R-C8, R-C9: the hooks for sites, tests and refusing tools are in place', async () => {
  const scene = await visit()
  const hooks = () => [...scene.root.querySelectorAll('[part]')].map((element) => element.getAttribute('part'))
  const actions = () => [...scene.root.querySelectorAll('button')].map((button) => button.dataset.action)
  expect(scene.host.dataset.state).toBe('banner')
  expect(hooks()).toEqual(['banner', 'refuse-all', 'accept-all'])
  expect(actions()).toEqual(['refuse-all', 'accept-all', 'preferences'])
  await scene.ui.show('preferences')
  expect(scene.host.dataset.state).toBe('preferences')
  expect(hooks()).toEqual([
    'preferences',
    'category',
    'service',
    'service',
    'category',
    'service',
    'category',
    'service',
    'service',
    'refuse-all',
    'accept-all',
    'save',
  ])
  expect(actions()).toEqual(['close', 'refuse-all', 'accept-all', 'save'])
})

test('A8, A9: at 320 pixels, and with wider text spacing, nothing is cut off sideways', async () => {
  await page.viewport(320, 640)
  const scene = await visit({ layer: 'preferences' })
  unfold(scene)
  const spacing = new CSSStyleSheet()
  spacing.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }')
  scene.root.adoptedStyleSheets = [...scene.root.adoptedStyleSheets, spacing]
  const dialog = scene.inside.getByRole('dialog')
  expect(dialog.scrollWidth).toBe(dialog.clientWidth)
  for (const button of scene.inside.getAllByRole('button')) expect(button.scrollWidth).toBeLessThanOrEqual(button.clientWidth)
})

test('A7: every target is large enough to hit', async () => {
  const scene = await visit({ layer: 'preferences' })
  unfold(scene)
  for (const target of [...scene.inside.getAllByRole('button'), ...switches(scene)]) {
    const { width, height } = target.getBoundingClientRect()
    expect(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(target.matches('button') ? 44 : 24)
  }
  for (const target of scene.root.querySelectorAll('summary, a')) expect(target.getBoundingClientRect().height, target.outerHTML).toBeGreaterThanOrEqual(24)
})
