import { createAnswering } from './answering.js'
import type { Biscotte, BiscotteEvents } from './api.js'
import { createConsent } from './core/consent.js'
import { readDecisions } from './core/decisions.js'
import { follow } from './core/follow.js'
import { createListeners } from './core/listeners.js'
import { idsOf } from './gate/element.js'
import { startGate } from './gate/gate.js'
import { createHandle } from './handle.js'
import { createHost, type Host } from './host.js'
import { announce, blame, clock, isInner, running } from './host-page.js'
import { chooseLanguage } from './language.js'
import { createLazy } from './lazy.js'
import { wordIn } from './locales/languages.js'
import { findLock } from './lock/find.js'
import { startMarkup } from './markup.js'
import { createNonce } from './nonce.js'
import type { Page } from './page.js'
import { createReport } from './report.js'
import { findSignals, watchSignals } from './signals.js'
import { readRecord } from './storage/read-record.js'
import type { Surroundings } from './surroundings.js'
import { isSeen, onVisit, whenSeen } from './visits.js'
import { whenIdle } from './when-idle.js'

/** Frames and films show a placeholder by themselves, unless they are of no size, templates when they ask for it. */
const showing = ':is(iframe:not([hidden],[width="0"],[width="1"],[height="0"],[height="1"]),video,template[data-placeholder]):not([data-placeholder="none"])'

/** Biscotte on one page: what is stored, what that allows, what is held. What there is to say to the visitor is another file's, `dialogue.ts`, and so is what becomes of an answer: `recording.ts`. */
export function startBiscotte(config: unknown, surroundings: Surroundings): Biscotte {
  const { catalogue, readServices, loadErase, loadLate, loadLocale, loadRecording, loadUi, ownScript } = surroundings
  const report = createReport(surroundings.loadMessages)
  const global = window as { [running]?: Biscotte | undefined }
  if (global[running]) {
    report('started-twice', [])
    return global[running]
  }

  let host: Host | undefined
  const settings = readDecisions(config, readServices && ((named, categories) => readServices(named, categories, catalogue, report)))
  const { on, emit } = createListeners<BiscotteEvents>(blame)
  const signals = findSignals(settings)
  const dialogue = createLazy(
    async () => (await loadUi()).startUi(page),
    (error) => report('ui-missing', ['The banner'], error),
  )
  const { account, handOver, receipts } = Object(config)
  const recording = createLazy(
    async () => {
      // Who is told of answers is there before the first.
      const [{ startRecording }] = await Promise.all([loadRecording(), (account || receipts) && dialogue.get()])
      return startRecording(page)
    },
    () => {},
  )
  const erasing = createLazy(
    async () => (await loadErase()).startErasing(consent),
    () => {},
  )
  const consent = createConsent({
    settings,
    catalogue,
    signals,
    now: clock,
    isSeen: () => isSeen() && !answers.isRefusing(),
    onError: blame,
  })
  const language = chooseLanguage(settings.language, surroundings.languages)
  const lock = findLock(settings.lock === 'header')
  const read = () => follow(consent, readRecord(settings))
  const answers = createAnswering({ recording, consent, language, onDropped: read, settings, report })

  read()
  const more = surroundings.startMore?.({
    config,
    settings,
    consent,
    report,
    surroundings,
    onLeak: (element, ids) => tell('leak', { element, ids }),
    onRelease: (element, ids) => gate.released(element, ids),
    onLearned() {
      dialogue.note(({ learned }) => learned())
      gate.update()
    },
  })
  const { guard, learning, vendors } = more ?? {}
  const when = learning?.when ?? ((_ids: readonly string[], run: () => void) => run())
  const mustTell = !more && ((settings.integrations || []).length > 0 || settings.services.some((service) => service.consent))
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
    onHold(element) {
      if (!element.matches(showing)) return
      whenSeen(() => when(idsOf(element), () => idsOf(element).every(consent.allows) || dialogue.tell(({ held }) => held(element, idsOf(element)))))
    },
    onRelease(element, ids) {
      vendors?.released(element, ids)
      recording.note(({ released }) => released(element, ids))
      dialogue.note(({ released }) => released(element))
      tell('release', { element, ids })
    },
    onDeclaration: () => dialogue.tell(({ declare }) => declare()),
    onBatch() {
      host?.keep()
      dialogue.note(({ keep }) => keep())
    },
  })
  const page: Page = {
    config,
    consent,
    settings,
    report,
    get host() {
      return makeHost()
    },
    language,
    learning,
    when,
    vendors,
    mustTell,
    lock,
    surroundings,
    answers,
    read,
    recording: recording.get,
    onAnswer: (record, text) => dialogue.note(({ onAnswer }) => onAnswer(record, text)),
    followLocked: (change, reloads) => dialogue.tell(({ followLocked }) => followLocked(change, reloads)),
    async sweep() {
      if (leaves()) (await erasing.get()).sweep()
    },
    mustAsk,
    createLazy,
    release,
    gate,
    settle,
    tell,
  }
  const stopMarkup = startMarkup({ open, answer: (wanted, event) => answers.give(wanted, 'markup', event) })
  const stopFollowing = onVisit(() => {
    read()
    look()
    settle()
  })
  const stopSignals = watchSignals(signals, consent.review)
  consent.on('use', () => {
    settle()
    look()
  })
  consent.on('change', (change) => {
    settle()
    tell('change', change)
    dialogue.note(({ follow }) => follow(change))
    if (change.revoked.length === 0) look()
    recording
      .get()
      .then(({ follow }) => follow(change))
      .catch(() => {
        // What was revoked cannot be stopped otherwise.
        if (settings.reload && gate.hasRun(change.revoked)) location.reload()
        else release()
      })
  })
  let isIdle = false
  document.addEventListener('DOMContentLoaded', settle)
  const stopWaiting = whenIdle(() => {
    isIdle = true
    settle()
    look()
  })
  settle()

  const biscotte = createHandle({
    consent,
    answers,
    learning,
    report,
    on,
    open,
    close: () => dialogue.note(({ close }) => close()),
    leftovers: async () => (await erasing.get()).leftovers(),
    inspect: async () => (await dialogue.get()).inspect(),
    destroy() {
      gate.stop()
      stopWaiting()
      document.removeEventListener('DOMContentLoaded', settle)
      for (const part of [dialogue, recording, erasing]) part.stop(({ stop }) => stop())
      stopMarkup()
      stopFollowing()
      stopSignals()
      more?.stop()
      host?.remove()
      delete document.documentElement.dataset.biscotte
      delete global[running]
    },
  })
  global[running] = biscotte
  tell('ready', { decided: consent.decided() })
  return biscotte

  /** The gate first: what it lets live was there before what the guard kept. */
  function release(): void {
    gate.update()
    guard?.update()
  }

  /** Shows where things stand: on the root element, by the launcher, and by asking whoever must be asked. */
  function settle(): void {
    const needed = consent.asked().length > 0
    const { rule } = consent.regime()
    document.documentElement.dataset.biscotte = consent.verdict()
    const asks = mustAsk()
    if (asks) prepare()
    if (asks || mustSpeak() || (rule !== 'opt-in' && consent.signals().length > 0)) dialogue.tell(({ settle }) => settle())
    else dialogue.note(({ settle }) => settle())
    if (mustTell) void recording.get()
    // Nobody misses the launcher before the page is there.
    if (!needed || document.readyState === 'loading') return
    const { launcher, attach } = makeHost()
    launcher.hidden = settings.launcher === false || rule === 'none' || (dialogue.now()?.isOpen() ?? asks)
    attach()
  }

  function makeHost(): Host {
    host ??= createHost(typeof settings.launcher === 'string' ? settings.launcher : wordIn(language), settings.scheme, open)
    return host
  }

  /** Whether something is to be done besides asking; what can wait does so until the page has loaded. */
  function mustSpeak(): boolean {
    return !!(lock || account || handOver || (isIdle && (settings.debug || receipts)))
  }

  function mustAsk(): boolean {
    return consent.pending().length > 0 && isSeen() && !isInner()
  }

  /** Whether services that are not allowed may have left something. */
  function leaves(): boolean {
    return consent.services().some(({ id, cookies, storage }) => (cookies || storage) && !consent.allows(id))
  }

  /** Looks for that, which can wait until the page has loaded. */
  function look(): void {
    if (isIdle && leaves()) erasing.tell(({ sweep }) => sweep())
  }

  /** What the banner needs is fetched beside what asks for it, not after it; where the country decides, nobody may have to be asked. */
  function prepare(): void {
    if (dialogue.now() || typeof settings.regime !== 'object') return
    const ahead: readonly (() => Promise<unknown>)[] = [loadUi, loadRecording, () => loadLocale(language)]
    for (const fetchIt of ahead) void (async () => fetchIt())().catch(() => {})
  }

  function open(): void {
    dialogue.tell(({ open }) => open())
  }

  function tell<Name extends keyof BiscotteEvents>(name: Name, detail: BiscotteEvents[Name]): void {
    if (settings.debug) console.debug(`[biscotte] ${name}`, detail)
    emit(name, detail)
    announce(`biscotte:${name}`, detail)
  }
}
