import { afterPaint } from './after-paint.js'
import type { Biscotte, BiscotteEvents } from './api.js'
import { biscotteItself } from './catalogue/services/biscotte.js'
import { createConsent, type Wanted } from './core/consent.js'
import { createListeners } from './core/listeners.js'
import { type ConsentRecord, decodeRecord, encodeRecord, type Means, mergeRecords, withoutGrants } from './core/record.js'
import type { Service } from './core/service.js'
import { readSettings } from './core/settings.js'
import { startGate } from './gate/gate.js'
import type { Guard } from './gate/guard/guard.js'
import type { GuardedPage } from './guard.js'
import { createHost } from './host.js'
import { chooseLanguage } from './language.js'
import { createLayers } from './layers.js'
import type { Locale } from './locales/locale.js'
import { startMarkup } from './markup.js'
import { createNonce } from './nonce.js'
import { onOtherTab } from './other-tab.js'
import type { Placeholders, PlaceholdersModule } from './placeholder/view.js'
import { createLazyPlaceholders } from './placeholders.js'
import { createReport, type Messages } from './report.js'
import { createRecordStore } from './storage/record-store.js'
import { withSiteTexts } from './texts.js'
import type { Layer, Ui, UiModule } from './ui/view.js'
import { startWithdrawal } from './withdrawal.js'

/** What differs between the script tag and the module: how the lazy files are had, and what is known beforehand. */
export interface Surroundings {
  readonly catalogue: readonly Service[]
  readonly languages: readonly string[]
  readonly loadUi: () => Promise<UiModule>
  readonly loadLocale: (language: string) => Promise<{ default: Locale }>
  readonly loadPlaceholders: () => Promise<PlaceholdersModule>
  readonly loadMessages: () => Promise<Messages>
  /** The guard, where it is part of the file. */
  readonly ownGuard?: ((page: GuardedPage) => Guard) | undefined
  readonly ownScript?: HTMLScriptElement | undefined
}

/** The whole life of one banner on one page: what is stored, what it allows, what is held, who is asked. */
export function startBiscotte(
  config: unknown,
  { catalogue, languages, loadUi, loadLocale, loadPlaceholders, loadMessages, ownGuard, ownScript }: Surroundings,
): Biscotte {
  const report = createReport(loadMessages)
  const page = window as { [running]?: Biscotte | undefined }
  if (page[running]) {
    report('started-twice', 'Biscotte already runs on this page.')
    return page[running]
  }

  const settings = readSettings(config, catalogue, report)
  const store = createRecordStore(settings)
  const { on, emit } = createListeners<BiscotteEvents>(reportError)
  const consent = createConsent({ settings, own: biscotteItself, catalogue, report, now: Date.now, newId, onError: reportError })
  const language = chooseLanguage(settings.language, languages)
  const host = createHost(typeof settings.launcher === 'string' ? settings.launcher : 'Cookies', open)
  const layers = createLayers({ load, report, onShown })
  const placeholders = createLazyPlaceholders(drawPlaceholders, report)

  consent.adopt(stored())
  const withdrawal = startWithdrawal(consent, settings)
  const startGuard = typeof settings.guard === 'function' ? (settings.guard as typeof ownGuard) : settings.guard ? ownGuard : undefined
  const guard = startGuard?.({
    settings,
    consent,
    report,
    services: [...settings.services, ...catalogue.filter(({ id }) => !settings.services.some((service) => service.id === id))],
    onLeak: (element, ids) => tell('leak', { element, ids }),
    onRelease: (element, ids) => gate.released(element, ids),
  })
  const gate = startGate({
    guard,
    report,
    allows: consent.allows,
    use(ids) {
      consent.use(ids)
      return ids.filter((id) => !consent.isKnown(id))
    },
    nonce: createNonce(settings.nonce, ownScript),
    onHold: placeholders.show,
    onRelease(element, ids) {
      placeholders.release(element)
      tell('release', { element, ids })
    },
    onBatch() {
      host.keep()
      placeholders.keep()
    },
  })
  const stopMarkup = startMarkup({ open, answer: (choices, event) => answer(choices, 'markup', event) })
  const stopFollowing = onOtherTab(follow)
  consent.on('use', () => {
    withdrawal.sweep()
    settle()
  })
  consent.on('change', (change) => {
    settle()
    tell('change', change)
    // What a page that is about to be reloaded let live would be loaded twice.
    if (change.revoked.length > 0) guard?.update()
    if (!withdrawal.follow(change, gate.hasRun)) afterPaint(release)
  })
  settle()

  const biscotte: Biscotte = {
    allows(id) {
      if (!consent.isKnown(id)) report('unknown-id', `"${id}" is no category or service.`)
      return consent.allows(id)
    },
    get decided() {
      return consent.decided()
    },
    get record() {
      return consent.record()
    },
    acceptAll: () => decide('accept-all', 'api'),
    refuseAll: () => decide('refuse-all', 'api'),
    choose: (choices) => decide(choices, 'api'),
    open,
    close: () => go('closed'),
    forget() {
      store.clear()
      consent.adopt(undefined)
    },
    on,
    whenAllowed: (id) =>
      new Promise((resolve) => {
        const check = () => {
          if (!consent.allows(id)) return
          off()
          resolve()
        }
        const off = on('change', check)
        check()
      }),
    leftovers: withdrawal.leftovers,
    destroy() {
      gate.stop()
      guard?.stop()
      placeholders.destroy()
      stopMarkup()
      stopFollowing()
      withdrawal.stop()
      layers.stop()
      host.remove()
      delete document.documentElement.dataset.biscotte
      delete page[running]
    },
  }
  page[running] = biscotte
  tell('ready', { decided: consent.decided() })
  return biscotte

  function stored(): ConsentRecord | undefined {
    return mergeRecords(store.read().flatMap((text) => decodeRecord(text) ?? []))
  }

  /** Takes over what another tab, or a page come back from the cache, does not know yet. */
  function follow(): void {
    const record = stored()
    const standing = consent.record()
    if ((record && encodeRecord(record)) !== (standing && encodeRecord(standing))) consent.adopt(record)
  }

  /** The gate first: what it lets live was there before what the guard kept. */
  function release(): void {
    gate.update()
    guard?.update()
  }

  /** Shows where things stand: on the root element, by the launcher, and by asking whoever must be asked. */
  function settle(): void {
    const needed = consent.asked().length > 0
    document.documentElement.dataset.biscotte = consent.verdict()
    if (needed) void host.attach()
    const mustAsk = needed && !consent.decided() && !isInner()
    if (layers.current() === (mustAsk ? 'closed' : 'banner')) layers.go(mustAsk ? 'banner' : 'closed')
    host.launch(needed && settings.launcher !== false && layers.current() === 'closed')
  }

  function open(): void {
    layers.go('preferences')
  }

  /** Closing what is open decides nothing: who has not answered is asked again. */
  function go(layer: Layer): void {
    layers.go(layer === 'closed' && !consent.decided() && consent.asked().length > 0 ? 'banner' : layer)
  }

  function onShown(layer: Layer): void {
    settle()
    if (layer === 'closed') tell('hide', {})
    else tell('show', { layer })
  }

  async function texts(): Promise<Locale> {
    const locale = await loadLocale(language).catch(() => loadLocale('en'))
    return withSiteTexts(locale.default, settings.texts)
  }

  async function drawPlaceholders(): Promise<Placeholders> {
    const [module, locale] = await Promise.all([loadPlaceholders(), texts(), host.attach()])
    return module.createPlaceholders({
      consent,
      report,
      locale,
      host: host.element,
      loadOnce(element, event) {
        if (event.isTrusted) gate.releaseOnce(element)
        else report('untrusted', 'A script clicked on a button that loads.', element)
      },
      alwaysAllow: (ids, event) => answer(Object.fromEntries(ids.map((id) => [id, true])), 'placeholder', event),
    })
  }

  async function load(): Promise<Ui> {
    const [module, locale] = await Promise.all([loadUi(), texts(), host.attach()])
    return module.mount({
      consent,
      settings,
      report,
      locale,
      host: host.element,
      root: host.root,
      answer: (choices, event) => answer(choices, layers.current() === 'preferences' ? 'preferences' : 'banner', event),
      go,
    })
  }

  /** The visitor's act in the page. Only a human can grant; refusing is open to any tool. */
  function answer(choices: Wanted, means: Means, event: Event): void {
    const grants = choices === 'accept-all' || (choices !== 'refuse-all' && Object.values(choices).includes(true))
    if (grants && !event.isTrusted) report('untrusted', 'A script clicked on a button that grants.')
    else decide(choices, means)
  }

  function decide(wanted: Wanted, means: Means): void {
    follow()
    const draft = consent.draft(wanted, means, language)
    const kept = store.write(encodeRecord(draft))
    if (!kept) report('not-stored', 'Neither cookies nor localStorage keep the answer.')
    // Granted is only what is stored as granted.
    consent.adopt(kept ? draft : withoutGrants(draft))
    if (consent.decided()) layers.go('closed')
  }

  function tell<Name extends keyof BiscotteEvents>(name: Name, detail: BiscotteEvents[Name]): void {
    if (settings.debug) console.debug(`[biscotte] ${name}`, detail)
    emit(name, detail)
    document.dispatchEvent(new CustomEvent(`biscotte:${name}`, { bubbles: true, detail }))
  }
}

/** In a frame of a page of ours that asks already: it follows the answer given there. */
function isInner(): boolean {
  try {
    return window.parent !== window && running in window.parent
  } catch {
    return false
  }
}

/** Where a running banner is found by a second copy. A symbol, because ids in the page can name any other property of window. */
const running = Symbol.for('biscotte')

const newId = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('')
