import { describe, expect, it, vi } from 'vitest'
import { type Account, startAccount } from '../../src/core/account.js'
import { createAnswer, type RecordStore } from '../../src/core/answers.js'
import { createConsent } from '../../src/core/consent.js'
import { follow } from '../../src/core/follow.js'
import { readSettings } from '../../src/core/settings.js'

const noon = Date.UTC(2026, 10, 1, 12)

/** The visitor's own click. */
const visitor = { isTrusted: true }

/** A device with a store of its own; the account is shared. */
function device(account: Account, clock: { now: number }, kept = { text: '' }) {
  const said: string[] = []
  const report = (code: string) => void said.push(code)
  const settings = readSettings({ services: [{ id: 'measure', category: 'analytics' }] }, [], report)
  const now = () => clock.now
  const store: RecordStore = {
    read: () => ({ copies: kept.text ? [kept.text] : [], readable: true }),
    write(text = '') {
      kept.text = text
      return [text]
    },
  }
  const consent = createConsent({ settings, catalogue: [], now, onError() {} })
  follow(consent, store.read())
  const started = startAccount({ account, consent, store, report })
  const newId = () => `${clock.now}-${Math.random()}`
  const answer = createAnswer({
    consent,
    store,
    read: () => follow(consent, store.read()),
    settings,
    language: 'en',
    report,
    now,
    newId,
    onAnswer: started.keep,
  })
  return { consent, answer, said, kept }
}

/** The site's own storage, which may fail. */
function accountOf(state: { text: string | undefined; fails: boolean }): Account {
  const work = async <Result>(act: () => Result) => {
    if (state.fails) throw new Error('503')
    return act()
  }
  return {
    read: () => work(() => state.text),
    write: (text) => work(() => void Object.assign(state, { text })),
    clear: () => work(() => void Object.assign(state, { text: undefined })),
  }
}

describe('an account', () => {
  it('takes a yes and a no to every device', async () => {
    const state = { text: undefined, fails: false }
    const clock = { now: noon }
    const phone = device(accountOf(state), clock)
    phone.answer('accept-all', 'banner', visitor)
    await vi.waitFor(() => expect(state.text).toBe(phone.kept.text))
    const laptop = device(accountOf(state), clock)
    expect(laptop.consent.allows('measure')).toBe(false)
    await vi.waitFor(() => expect(laptop.consent.allows('measure')).toBe(true))
    clock.now += 60_000
    laptop.answer('refuse-all', 'preferences', visitor)
    await vi.waitFor(() => expect(state.text).toBe(laptop.kept.text))
    const later = device(accountOf(state), clock, phone.kept)
    expect(later.consent.allows('measure')).toBe(true)
    await vi.waitFor(() => expect(later.consent.answer('measure')).toBe(false))
  })

  it('is given the answer that it does not have yet, as after a write that failed', async () => {
    const state: { text: string | undefined; fails: boolean } = { text: undefined, fails: true }
    const clock = { now: noon }
    const phone = device(accountOf(state), clock)
    phone.answer('refuse-all', 'banner', visitor)
    await vi.waitFor(() => expect(phone.said).toContain('account-failed'))
    expect([phone.consent.answer('measure'), state.text]).toEqual([false, undefined])
    state.fails = false
    device(accountOf(state), clock, phone.kept)
    await vi.waitFor(() => expect(state.text).toBe(phone.kept.text))
  })

  it.each([['nonsense'], ['{}'], [7], [{}], [null]])('that holds %j changes nothing and is written over', async (text) => {
    const state = { text: text as string | undefined, fails: false }
    const clock = { now: noon }
    const phone = device({ read: () => undefined, write() {}, clear() {} }, clock)
    phone.answer('refuse-all', 'banner', visitor)
    const again = device(accountOf(state), clock, phone.kept)
    await vi.waitFor(() => expect(state.text).toBe(phone.kept.text))
    expect(again.consent.answer('measure')).toBe(false)
  })

  it('that throws or never answers leaves the device as it is', async () => {
    const read = vi.fn(() => {
      throw new Error('broken')
    })
    const broken = device({ read, write: read, clear: read }, { now: noon })
    await vi.waitFor(() => expect(broken.said).toContain('account-failed'))
    const silent = device({ read: () => new Promise(() => {}), write: () => new Promise(() => {}), clear() {} }, { now: noon })
    silent.answer('accept-all', 'banner', visitor)
    expect(silent.consent.allows('measure')).toBe(true)
  })

  it('forgets with the device', async () => {
    const state: { text: string | undefined; fails: boolean } = { text: undefined, fails: false }
    const phone = device(accountOf(state), { now: noon })
    phone.answer('accept-all', 'banner', visitor)
    await vi.waitFor(() => expect(state.text).toBeDefined())
    phone.answer(undefined, 'api')
    await vi.waitFor(() => expect(state.text).toBeUndefined())
  })
})
