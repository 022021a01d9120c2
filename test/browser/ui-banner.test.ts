import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { fr } from '../texts.js'
import { focused, pageStyle, settled, shop, visit } from './support/ui-page.js'

const longAgo = Date.UTC(2026, 0, 15)

function pageButton(text = 'Order') {
  const button = document.body.appendChild(document.createElement('button'))
  button.className = 'of-the-page'
  button.textContent = text
  return button
}

/** Everything that draws a button. */
function looks(button: HTMLElement) {
  const style = getComputedStyle(button)
  const { width, height } = button.getBoundingClientRect()
  return {
    width,
    height,
    ...Object.fromEntries([...style].filter((name) => !/^(perspective|transform)-origin|inset/.test(name)).map((name) => [name, style.getPropertyValue(name)])),
  }
}

for (const layer of ['banner', 'preferences'] as const) {
  for (const width of [320, 768, 1440]) {
    test(`R-L3, R-E1, R-E2: refusing looks exactly like accepting in the ${layer}, ${width} pixels wide`, async () => {
      await page.viewport(width, 800)
      const { inside } = await visit({ layer })
      const refuse = inside.getByRole('button', { name: 'Refuse all' })
      const accept = inside.getByRole('button', { name: 'Accept all' })
      expect(looks(refuse)).toEqual(looks(accept))
      expect(refuse.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
      const [first, second] = [refuse.getBoundingClientRect(), accept.getBoundingClientRect()]
      // Side by side, or the refusal above.
      expect(first.top < second.top ? first.left : first.top).toBe(first.top < second.top ? second.left : second.top)
    })
  }
}

test('a button under the pointer stays as readable as the others', async () => {
  const { inside } = await visit()
  const buttons = inside.getAllByRole('button')
  const colours = () => buttons.map((button) => [getComputedStyle(button).color, getComputedStyle(button).backgroundColor])
  const before = colours()
  for (const button of buttons) {
    await userEvent.hover(button)
    expect(button.matches(':hover')).toBe(true)
    expect(colours()).toEqual(before)
  }
})

test('R-L6: what each category is for stands before the buttons, in the document and on the screen', async () => {
  await page.viewport(600, 768)
  const { inside } = await visit()
  const refuse = inside.getByRole('button', { name: 'Refuse all' })
  const purposes = inside.getAllByRole('listitem')
  expect(purposes.map((item) => item.querySelector('strong')?.textContent)).toEqual(['Audience measurement', 'Marketing'])
  for (const item of purposes) {
    expect(item.querySelector('p')?.textContent).toMatch(/\w{3,}.*\./)
    expect(item.compareDocumentPosition(refuse)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(item.getBoundingClientRect().bottom).toBeLessThanOrEqual(refuse.getBoundingClientRect().top)
  }
})

test('A2, A3, R-L2, R-US1: the banner leaves the focus where it is; Tab reaches refuse, then accept, then choose, and moves out again', async () => {
  const before = pageButton('Before')
  before.focus()
  const { inside } = await visit({ config: { services: shop.services } })
  const after = pageButton('After')
  expect(focused()).toBe(before)
  const order = []
  for (let step = 0; step < 4; step++) {
    await userEvent.tab()
    order.push(focused()?.textContent)
  }
  expect(order).toEqual(['Refuse all', 'Accept all', 'Choose', 'After'])
  expect(focused()).toBe(after)
  expect(inside.getByRole('dialog', { name: 'Cookies: your choice' }).hasAttribute('aria-modal')).toBe(false)
})

test('R-L5, R-US2: Escape and clicks beside the banner decide nothing and leave it open', async () => {
  const button = pageButton()
  const { inside, answers, asked } = await visit()
  inside.getByRole('button', { name: 'Refuse all' }).focus()
  await userEvent.keyboard('{Escape}')
  await userEvent.click(button)
  expect(answers).toEqual([])
  expect(asked).toEqual([])
  expect(inside.getByRole('dialog').matches(':popover-open')).toBe(true)
})

test('R-C5: the page stays usable under the banner', async () => {
  const button = pageButton()
  const clicked = vi.fn()
  button.addEventListener('click', clicked)
  await visit()
  await userEvent.click(button)
  expect(clicked).toHaveBeenCalledOnce()
})

test("the banner stands above the page's highest z-index, and stays visible when a router takes it out and back in", async () => {
  const cover = document.body.appendChild(document.createElement('div'))
  cover.className = 'of-the-page'
  Object.assign(cover.style, { position: 'fixed', inset: '0', zIndex: '2147483647' })
  const { host, inside } = await visit()
  document.body.append(cover)
  const refuse = inside.getByRole('button', { name: 'Refuse all' })
  const { x, y } = refuse.getBoundingClientRect()
  expect(document.elementFromPoint(x + 20, y + 20)).toBe(host)
  cover.remove()
  host.remove()
  document.body.append(host)
  expect(refuse.checkVisibility()).toBe(true)
  expect(document.elementFromPoint(x + 20, y + 20)).toBe(host)
})

test.each([
  ['Refuse all', 'refuse-all'],
  ['Accept all', 'accept-all'],
])('a click on %s hands over the answer with the trusted click itself', async (name, choices) => {
  const { inside, answers, host } = await visit()
  await userEvent.click(inside.getByRole('button', { name }))
  expect(answers).toMatchObject([{ choices, event: { isTrusted: true, type: 'click' } }])
  expect(host.dataset.state).toBe('closed')
  expect(inside.queryByRole('dialog')).toBeNull()
})

test('A3: the banner is announced politely, once', async () => {
  const { ui, inside } = await visit()
  const status = inside.getByRole('status')
  expect(status.textContent).toBe('')
  await expect.poll(() => status.textContent).toBe('Cookies: your choice')
  await ui.show('preferences')
  await ui.show('banner')
  await expect.poll(() => status.textContent).toBe('')
})

test('an answer brings the focus back to where the visitor was', async () => {
  const field = document.body.appendChild(document.createElement('input'))
  field.className = 'of-the-page'
  const { inside } = await visit()
  field.focus()
  inside.getByRole('button', { name: 'Refuse all' }).focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(focused).toBe(field)
})

test('where the visitor was before an earlier answer no longer counts', async () => {
  const link = pageButton('Cookies')
  link.focus()
  const { ui, inside } = await visit({ layer: 'preferences' })
  await ui.show('closed')
  await expect.poll(focused).toBe(link)
  link.blur()
  await ui.show('banner')
  await userEvent.click(inside.getByRole('button', { name: 'Refuse all' }))
  await expect.poll(() => inside.getByRole('status').textContent).toBe('Your choices are saved.')
  expect(focused()).toBe(document.body)
})

test('a visitor who answered before is told what is new', async () => {
  const { inside } = await visit({ chosen: { analytics: true }, record: { without: ['analytics', 'google-analytics', 'hotjar'] } })
  expect(inside.getByText(/You made your choice on .*202\d/)).toBeVisible()
  // Marketing was refused; a service that joins it is refused with it, and nobody is asked.
  expect(inside.getAllByRole('listitem').map((item) => item.textContent)).toEqual([expect.stringContaining('Audience measurement New')])
})

test('a service that joined a granted category is named as new', async () => {
  const { inside } = await visit({ chosen: { marketing: true }, record: { without: ['hotjar'] } })
  const [marketing, ...others] = inside.getAllByRole('listitem')
  expect(others).toEqual([])
  expect(marketing?.textContent).toContain('New Hotjar')
  expect(marketing?.textContent).not.toContain('HubSpot')
})

test('after a change of policy the visitor sees when the last answer was given and what changed', async () => {
  const config = { ...shop, policyChanges: { fr: 'Hotjar est nouveau.', en: 'We now use Hotjar.' } }
  const { inside } = await visit({ config, chosen: { analytics: true }, record: { policy: 'V2023', time: longAgo } })
  const banner = inside.getByRole('dialog')
  expect(banner.textContent).not.toContain('January 15, 2026')
  expect((await visit({ config: { ...config, days: 730 }, chosen: { analytics: true }, record: { policy: 'V2023', time: longAgo } })).root.textContent).toMatch(
    /policy has changed since your choice of January 15, 2026.*What changed: We now use Hotjar\./,
  )
  expect(
    (await visit({ config: { ...config, days: 730 }, locale: fr, chosen: { analytics: true }, record: { policy: 'V2023', time: longAgo } })).root.textContent,
  ).toMatch(/15 janvier 2026.*Hotjar est nouveau\./)
})

test('an answer that ran out is asked for anew, with nothing marked as new', async () => {
  const { inside } = await visit({ chosen: { analytics: true }, record: { time: Date.now() - 183 * 864e5 } })
  expect(inside.getByRole('dialog').textContent).toContain('With your permission')
  expect(inside.queryByText('New')).toBeNull()
})

test('texts from configuration are shown as text', async () => {
  const html = '<img src=x onerror="window.pwned = 1"><b>bold</b>'
  const { root, inside } = await visit({
    layer: 'banner',
    config: { categories: [{ id: 'marketing', title: html, description: html }], services: [{ id: 'acme', name: html, category: 'marketing' }] },
  })
  expect(root.querySelector('img, b')).toBeNull()
  expect(inside.getAllByRole('listitem')[0]?.querySelector('strong')?.textContent).toBe(html)
})

test('a page with hostile styles changes nothing in the banner', async () => {
  const { inside, root } = await visit()
  await settled(root)
  const drawn = [inside.getByRole('heading'), ...inside.getAllByRole('listitem'), ...inside.getAllByRole('button')]
  const before = drawn.map(looks)
  pageStyle(`
    html { font-size: 62.5%; letter-spacing: 5px }
    * { all: unset !important }
    *, button, #app button { background: red !important; text-transform: uppercase; padding: 33px !important }
    html body biscotte-ui { color: lime !important; font: 40px/4 fantasy !important; letter-spacing: 9px !important; text-transform: uppercase !important; direction: rtl !important }
  `)
  expect(drawn.map(looks)).toEqual(before)
})

test('A8: on a very small screen the page stays in sight, the buttons in reach and the text can be scrolled', async () => {
  await page.viewport(320, 256)
  const { inside, root } = await visit()
  await settled(root)
  const banner = inside.getByRole('dialog')
  expect(banner.getBoundingClientRect().top).toBeGreaterThanOrEqual(48)
  expect(banner.scrollHeight).toBeGreaterThan(banner.clientHeight)
  expect(banner.scrollWidth).toBe(banner.clientWidth)
  for (const name of ['Refuse all', 'Accept all', 'Choose'])
    expect(inside.getByRole('button', { name }).getBoundingClientRect().bottom).toBeLessThanOrEqual(256)
})

test('A19: nothing moves, whether or not somebody asked for less motion', async () => {
  const { root, ui } = await visit()
  const changing = () =>
    root
      .getAnimations()
      .flatMap(({ effect }) => (effect as KeyframeEffect).getKeyframes())
      .flatMap((frame) => Object.keys(frame))
      .filter((name) => !/^(offset|computedOffset|easing|composite|opacity)$/.test(name))
  expect(changing()).toEqual([])
  await ui.show('preferences')
  expect(changing()).toEqual([])
})

test('A16, R-L4: in French, the words are those of the regulator and the root says so', async () => {
  const { inside, root } = await visit({ locale: fr })
  expect(inside.getAllByRole('button').map((button) => button.textContent)).toEqual(['Tout refuser', 'Tout accepter', 'Personnaliser'])
  expect(root.querySelector('.root')?.getAttribute('lang')).toBe('fr')
})

test('A16: from right to left, refusing still comes first', async () => {
  await page.viewport(600, 768)
  const { inside } = await visit({ locale: { ...fr, language: 'ar', direction: 'rtl' } })
  const [refuse, accept] = inside.getAllByRole('button')
  expect(refuse?.getBoundingClientRect().left).toBeGreaterThan(accept?.getBoundingClientRect().left ?? Infinity)
})

test("what is asked later joins the open banner, and a failure to draw is reported instead of thrown into the page's code", async () => {
  const { consent, inside, ui, reports } = await visit({ config: { services: [], categories: [{ id: 'polls', title: 'Polls' }] } })
  expect(inside.queryByText('Polls')).toBeNull()
  consent.use(['polls'])
  expect(inside.getByText('Polls')).toBeVisible()
  Object.assign(consent, {
    asked() {
      throw new Error('broken')
    },
  })
  await ui.show('preferences')
  expect(reports).toEqual(['ui-failed'])
})

test('taken away, it leaves only what others put there', async () => {
  const { ui, root, host } = await visit()
  const sheet = new CSSStyleSheet()
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  const launcher = root.appendChild(document.createElement('button'))
  ui.destroy()
  expect([...root.children]).toEqual([launcher])
  expect([...root.adoptedStyleSheets]).toEqual([sheet])
  expect(host.dataset.state).toBeUndefined()
})

for (const [width, height] of [
  [320, 256],
  [768, 1024],
  [1280, 720],
] as const) {
  test(`the banner never covers what has the focus, at ${width} by ${height}`, async () => {
    await page.viewport(width, height)
    const main = document.body.appendChild(document.createElement('main'))
    main.className = 'of-the-page'
    for (let line = 0; line < 40; line++)
      main.append(Object.assign(document.createElement('p'), { textContent: `Line ${line} ` }), pageButton(`Button ${line}`))
    main.append(...document.querySelectorAll('button.of-the-page'))
    const { inside, root } = await visit()
    await settled(root)
    const banner = inside.getByRole('dialog')
    const tall = banner.getBoundingClientRect().height
    for (let line = 0; line < 40; line++) {
      await userEvent.tab()
      const button = focused()
      expect(button?.textContent).toBe(`Button ${line}`)
      await expect.poll(() => covers(banner, button)).toBe(false)
    }
    inside.getByRole('button', { name: 'Refuse all' }).focus()
    expect(banner.getBoundingClientRect().height).toBe(tall)
  })
}

function covers(banner: Element, target: Element | null) {
  const over = banner.getBoundingClientRect()
  const under = target?.getBoundingClientRect() ?? over
  return under.top >= over.top && under.bottom <= over.bottom && under.left >= over.left && under.right <= over.right
}

test('the first date of a page, which costs long tasks on slow machines, is formatted only where one is named', async () => {
  const formats = vi.spyOn(Intl, 'DateTimeFormat')
  try {
    const { inside } = await visit()
    await userEvent.click(inside.getByRole('button', { name: 'Accept all' }))
    expect(formats).not.toHaveBeenCalled()
    await visit({ record: { time: longAgo, without: ['hotjar'] } })
    expect(formats).toHaveBeenCalled()
  } finally {
    formats.mockRestore()
  }
})
