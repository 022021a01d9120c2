import { startAfterAnswers } from './after-answers.js'
import { afterPaint } from './after-paint.js'
import { createAnswering } from './answering.js'
import type { Biscotte, BiscotteEvents } from './api.js'
import { biscotteItself } from './catalogue/services/biscotte.js'
import { createConsent } from './core/consent.js'
import { follow } from './core/follow.js'
import { createListeners } from './core/listeners.js'
import { readServices, readSettings } from './core/settings.js'
import { createLazyDeclarations } from './declarations.js'
import { idsOf } from './gate/element.js'
import { startGate } from './gate/gate.js'
import { createHandle } from './handle.js'
import { createHost } from './host.js'
import { announce, blame, clock, isInner, running } from './host-page.js'
import type { InspectView } from './inspect/view.js'
import { chooseLanguage } from './language.js'
import { createLayers } from './layers.js'
import type { Locale } from './locales/locale.js'
import { startKeeper } from './lock/keeper.js'
import { startMarkup } from './markup.js'
import { createNonce } from './nonce.js'
import { createParts, type Page } from './parts.js'
import { createLazyPlaceholders } from './placeholders.js'
import { startRegime } from './regime.js'
import { createReport } from './report.js'
import { findSignals, watchSignals } from './signals.js'
import { cookieNames } from './storage/cookies.js'
import { readRecord } from './storage/read-record.js'
import type { Surroundings } from './surroundings.js'
import type { Layer } from './ui/view.js'
import { startVendors } from './vendors.js'
import { isSeen, onVisit, whenSeen } from './visits.js'
import { whenIdle } from './when-idle.js'
import { startWithdrawals } from './withdrawals.js'

/** The whole life of one banner on one page: what is stored, what it allows, what is held, who is asked. */
export function startBiscotte(
  config: unknown,
  { catalogue, languages, loadMessages, loadLate, loadRegions, ownGuard, ownScript, ...loaders }: Surroundings,
): Biscotte {
  const report = createReport(loadMessages)
  const global = window as { [running]?: Biscotte | undefined }
  if (global[running]) {
    report('started-twice', [])
    return global[running]
  }

  const settings = readSettings(config, catalogue, report, !!loaders.startLearning)
  const { on, emit } = createListeners<BiscotteEvents>(blame)
  const signals = findSignals(settings)
  const consent = createConsent({
    settings,
    own: biscotteItself,
    catalogue,
    signals,
    now: clock,
    isSeen: () => isSeen() && !answers.isRefusing(),
    onError: blame,
  })
  const learning = loaders.load && loaders.startLearning?.({ catalogue, consent, report, named: settings.named, load: loaders.load, onLearned })
  const when = learning?.when ?? ((_ids: readonly string[], run: () => void) => run())
  const language = chooseLanguage(settings.language, languages)
  const read = () => follow(consent, readRecord(settings))
  const answers = createAnswering({ load: () => parts.answers(), consent, language, onDropped: read, settings, report })
  const host = createHost(typeof settings.launcher === 'string' ? settings.launcher : 'Cookies', settings.scheme, open)
  const page: Page = {
    consent,
    settings,
    report,
    host,
    language,
    answers,
    go,
    layers: () => layers,
    releaseOnce: (element) => gate.releaseOnce(element),
    onAnswer: (record, text) => afterAnswers.keep(record, text),
  }
  const parts = createParts(page, loaders)
  const layers = createLayers({ load: parts.ui, report, onShown })
  const placeholders = createLazyPlaceholders(parts.placeholders, report)
  const afterAnswers = startAfterAnswers({ ...loaders, settings, consent, texts, report })
  const declarations = createLazyDeclarations(parts.declarations, report, () => learning?.describe(true))

  read()
  // Before anything else hears of a change: what vendors are told of it, they are told first.
  const vendors = startVendors({ ...loaders, settings, consent, report, loadTellers: loadLate })
  const withdrawals = startWithdrawals(consent, settings, async () => (await loadLate()).createWithdrawal(consent, settings, vendors))
  const startGuard = typeof settings.guard === 'function' ? (settings.guard as typeof ownGuard) : settings.guard ? ownGuard : undefined
  const guard = startGuard?.({
    settings,
    consent,
    report,
    catalogue,
    learning,
    passes: vendors.passes,
    onLeak: (element, ids) => tell('leak', { element, ids }),
    onRelease: (element, ids) => gate.released(element, ids),
  })
  const gate = startGate({
    guard,
    report,
    loadReleases: async (needs) => (await loadLate()).createReleases(needs),
    allows: consent.allows,
    use(ids) {
      consent.use(ids)
      return learning?.expects(ids) ? [] : ids.filter((id) => !consent.isKnown(id))
    },
    nonce: createNonce(settings.nonce, ownScript),
    // What is only held because nobody sees the page yet, or until it is known, needs no stand-in.
    onHold: (element, ids) => whenSeen(() => when(ids, () => idsOf(element).every(consent.allows) || placeholders.show(element, idsOf(element)))),
    onRelease(element, ids) {
      vendors.released(element, ids)
      placeholders.release(element)
      tell('release', { element, ids })
    },
    onBatch() {
      host.keep()
      placeholders.keep()
      declarations.keep()
    },
  })
  declarations.keep()
  const stopMarkup = startMarkup({ open, answer: (wanted, event) => answers.give(wanted, 'markup', event) })
  const stopFollowing = onVisit(() => {
    read()
    withdrawals.sweep()
    settle()
  })
  const stopSignals = watchSignals(signals, consent.review)
  const regimeIsOpen = startRegime(settings, consent, loadRegions, settle)
  consent.on('use', () => {
    withdrawals.sweep()
    settle()
    learning?.describe()
  })
  consent.on('change', (change) => {
    if (change.record && consent.pending().length === 0) layers.go('closed')
    settle()
    tell('change', change)
    // What a page that is about to be reloaded let live would be loaded twice.
    if (change.revoked.length > 0) guard?.update()
    withdrawals
      .follow(change, gate.hasRun)
      .then((reloads) => {
        if (keeper) keeper.follow(change, reloads)
        else if (!reloads) afterPaint(release)
      })
      .catch(blame)
  })
  const keeper = startKeeper(
    settings.lock === 'header',
    async (lock) => {
      await new Promise<void>(whenSeen)
      const { keepLock } = await loaders.loadLocked()
      const { load } = loaders
      return keepLock(lock, {
        consent,
        settings,
        catalogue,
        expects: learning?.expects,
        when,
        load,
        report,
        copies: () => readRecord(settings).copies,
        release,
      })
    },
    release,
    report,
  )
  // Whoever is about to answer, or to answer anew, soon needs what releases and stops.
  for (const intent of ['pointerover', 'focusin']) host.element.addEventListener(intent, withdrawals.prepare, { once: true })
  settle()

  const biscotte = createHandle({
    consent,
    answers,
    learning,
    report,
    on,
    open,
    close: () => go('closed'),
    leftovers: withdrawals.leftovers,
    inspect: async () => (await loaders.loadInspect()).inspect(inspectView()),
    destroy() {
      gate.stop()
      guard?.stop()
      placeholders.destroy()
      declarations.destroy()
      stopMarkup()
      stopFollowing()
      stopSignals()
      afterAnswers.stop()
      withdrawals.stop()
      vendors.stop()
      keeper?.stop()
      layers.stop()
      host.remove()
      delete document.documentElement.dataset.biscotte
      delete global[running]
    },
  })
  global[running] = biscotte
  tell('ready', { decided: consent.decided() })
  // Once the page has had the time to do what it does.
  if (settings.debug) whenIdle(async () => (await loaders.loadInspect()).check(inspectView()))
  return biscotte

  function inspectView(): InspectView {
    return { consent, report, cookies: cookieNames(), onUndeclared: (cookie) => tell('leak', { cookie, ids: [] }) }
  }

  /** The gate first: what it lets live was there before what the guard kept. */
  function release(): void {
    gate.update()
    guard?.update()
  }

  /** More is known of services: those that were named are read again, and what waited for them goes on. */
  function onLearned(): void {
    consent.learn(readServices(settings.named, settings.categories, catalogue, report))
    guard?.learn()
    keeper?.learned()
    gate.update()
  }

  /** Shows where things stand: on the root element, by the launcher, and by asking whoever must be asked. */
  function settle(): void {
    const needed = consent.asked().length > 0
    document.documentElement.dataset.biscotte = consent.verdict()
    if (needed) void host.attach()
    const mustAsk = consent.pending().length > 0 && !regimeIsOpen() && isSeen() && !isInner()
    if (layers.current() === (mustAsk ? 'closed' : 'banner')) layers.go(mustAsk ? 'banner' : 'closed')
    if (consent.regime().rule !== 'opt-in' && consent.signal() === 'honoured') void showHonoured()
    host.launch(needed && settings.launcher !== false && consent.regime().rule !== 'none' && layers.current() === 'closed')
  }

  /** As the visitor reads them. */
  async function texts(): Promise<Locale> {
    const [ours, { withSiteTexts }] = await Promise.all([parts.texts(), loadLate()])
    return withSiteTexts(ours, settings.texts)
  }

  /** Where nobody is asked, the launcher is all there is to say it: 11 CCR § 7025(c)(6) asks for the words. */
  async function showHonoured(): Promise<void> {
    const { optOutHonoured } = await texts()
    host.label(optOutHonoured)
  }

  function open(): void {
    layers.go('preferences')
  }

  /** Closing what is open decides nothing: who has not answered is asked again. */
  function go(layer: Layer): void {
    layers.go(layer === 'closed' && consent.pending().length > 0 ? 'banner' : layer)
  }

  function onShown(layer: Layer): void {
    settle()
    if (layer === 'preferences') learning?.describe(true)
    if (layer === 'closed') tell('hide', {})
    else tell('show', { layer })
  }

  function tell<Name extends keyof BiscotteEvents>(name: Name, detail: BiscotteEvents[Name]): void {
    if (settings.debug) console.debug(`[biscotte] ${name}`, detail)
    emit(name, detail)
    announce(`biscotte:${name}`, detail)
  }
}
