import { createAnswering } from './answering.js'
import type { Biscotte, BiscotteEvents } from './api.js'
import { createConsent } from './core/consent.js'
import { readDecisions } from './core/decisions.js'
import { follow } from './core/follow.js'
import { createListeners } from './core/listeners.js'
import type { Files } from './files.js'
import { idsOf } from './gate/element.js'
import { startGate } from './gate/gate.js'
import { createHandle } from './handle.js'
import { createHost, type Host } from './host.js'
import { announce, blame, clock, isInner, running } from './host-page.js'
import { chooseLanguage } from './language.js'
import { createLazy } from './lazy.js'
import { listen, stopAll } from './listen.js'
import { wordIn } from './locales/languages.js'
import { findLock } from './lock/find.js'
import { startMarkup } from './markup.js'
import type { Page } from './page.js'
import { createReport } from './report.js'
import { findSignals, watchSignals } from './signals.js'
import { createCopies } from './storage/copies.js'
import { jar } from './storage/jar.js'
import type { Surroundings } from './surroundings.js'
import { createSweeping } from './sweeping.js'
import { isSeen, onVisit, whenSeen } from './visits.js'
import { whenIdle } from './when-idle.js'

/** Frames and films show a placeholder by themselves, unless they are of no size, templates when they ask for it. */
const showing = ':is(iframe:not([hidden],[width="0"],[width="1"],[height="0"],[height="1"]),video,template[data-placeholder]):not([data-placeholder="none"])'

/** Biscotte on one page: what is stored, what that allows, what is held. What there is to say to the visitor is another file's, `dialogue.ts`, and so is what becomes of an answer: `recording.ts`. */
export function startBiscotte(config: unknown, surroundings: Surroundings): Biscotte {
  const { catalogue, readServices, load } = surroundings
  const report = createReport(load)
  const global = window as { [running]?: Biscotte | undefined }
  if (global[running]) {
    report('started-twice', [])
    return global[running]
  }

  let host: Host | undefined
  let ui: Partial<Files['ui.js']> | undefined = surroundings.ui
  let isIdle = false
  const settings = readDecisions(config, readServices && ((named, categories) => readServices(named, categories, catalogue, report)))
  const { account, handOver, receipts } = Object(config)
  const { on, emit } = createListeners<BiscotteEvents>(blame)
  const signals = findSignals(settings)
  const language = chooseLanguage(settings.language, surroundings.languages)
  const lock = findLock(settings.lock === 'header')
  const dialogue = createLazy(
    async () => {
      // What the banner says is fetched beside it, or is part of it; where the country decides, nobody may have to be asked.
      if (language !== 'en' && typeof settings.regime === 'object' && mustAsk()) load(`locales/${language}.js`).catch(() => {})
      ui ??= await load('ui.js')
      return (ui as Files['ui.js']).startUi(page)
    },
    (error) => report('ui-missing', ['The banner'], error),
  )
  const recording = createLazy(
    async () => {
      // Who is told of answers is there before the first.
      if (account || receipts) await dialogue.get()
      return (ui?.startRecording ?? (await load('recording.js')).startRecording)(page)
    },
    () => {},
  )
  const consent = createConsent({
    settings,
    catalogue,
    signals,
    now: clock,
    isSeen: () => isSeen() && !isRefusing(),
    onError: blame,
  })
  const copies = createCopies(settings)
  const read = () => follow(consent, copies.read())
  const sweeping = createSweeping(consent, load)
  const page: Page = {
    config,
    consent,
    settings,
    report,
    get host() {
      return makeHost()
    },
    language,
    get beyond() {
      return more
    },
    get gate() {
      return gate
    },
    when,
    lock,
    surroundings,
    get answer() {
      return answer
    },
    copies,
    jar,
    now: clock,
    read,
    dialogue,
    recording,
    sweep: sweeping.sweep,
    mustAsk,
    createLazy,
    release,
    settle,
    tell,
  }
  const { answer, isRefusing } = createAnswering(page)

  read()
  let more = surroundings.startMore?.(page)
  if (!more && ((settings.integrations || []).length > 0 || settings.services.some((service) => service.consent)))
    surroundings
      .loadBeside?.('telling.js')
      .then(({ tellVendors }) => {
        if (global[running]) more = tellVendors(page)
      })
      .catch((error) => report('ui-missing', ['What tells vendors of consent'], error))
  const gate = startGate({
    guard: more?.guard,
    report,
    loadLate: () => load('late.js'),
    allows: consent.allows,
    use(ids) {
      consent.use(ids)
      return more?.learning?.expects(ids) ? [] : ids.filter((id) => !consent.isKnown(id))
    },
    nonce: settings.nonce || surroundings.ownScript?.nonce,
    // What is only held because nobody sees the page yet, or until it is known, needs no stand-in.
    onHold(element) {
      if (!element.matches(showing)) return
      whenSeen(() => when(idsOf(element), () => idsOf(element).every(consent.allows) || dialogue.tell(({ held }) => held(element, idsOf(element)))))
    },
    onRelease(element, ids) {
      more?.vendors.released(element, ids)
      dialogue.note(({ released }) => released(element))
      tell('release', { element, ids })
    },
    onDeclaration: () => dialogue.tell(({ declare }) => declare()),
    onBatch() {
      host?.keep()
      dialogue.note(({ keep }) => keep())
    },
  })
  const stop = stopAll([
    gate.stop,
    startMarkup({ open, answer: (wanted, event) => answer(wanted, 'markup', event) }),
    onVisit(() => {
      read()
      look()
      settle()
    }),
    watchSignals(signals, consent.review),
    consent.on('use', () => {
      settle()
      look()
    }),
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
    }),
    listen(document, 'DOMContentLoaded', settle),
    whenIdle(() => {
      isIdle = true
      settle()
      look()
    }),
    () => host?.remove(),
    sweeping.stop,
    () => dialogue.stop(({ stop }) => stop()),
    () => more?.stop(),
  ])
  settle()

  const biscotte = createHandle(page, {
    on,
    open,
    close: () => dialogue.note(({ close }) => close()),
    leftovers: sweeping.leftovers,
    inspect: async () => (await dialogue.get()).inspect(),
    destroy() {
      stop()
      delete document.documentElement.dataset.biscotte
      delete global[running]
    },
  })
  global[running] = biscotte
  tell('ready', { decided: consent.decided() })
  return biscotte

  /** Runs when these ids are known, or nothing more can be known. */
  function when(ids: readonly string[], run: () => void): void {
    if (more?.learning) more.learning.when(ids, run)
    else run()
  }

  /** The gate first: what it lets live was there before what the guard kept. */
  function release(): void {
    gate.update()
    more?.guard?.update()
  }

  /** Shows where things stand: on the root element, by the launcher, and by asking whoever must be asked. */
  function settle(): void {
    const { rule } = consent.regime()
    document.documentElement.dataset.biscotte = consent.verdict()
    const asks = mustAsk()
    // What can wait does so until the page has loaded.
    const speaks = lock || account || handOver || (isIdle && (settings.debug || receipts)) || (rule !== 'opt-in' && consent.signals().length > 0)
    const tellIt = asks || speaks ? dialogue.tell : dialogue.note
    tellIt(({ settle }) => settle())
    // Nobody misses the launcher before the page is there.
    if (consent.asked().length === 0 || document.readyState === 'loading') return
    const { launcher, attach } = makeHost()
    launcher.hidden = settings.launcher === false || rule === 'none' || (dialogue.now()?.isOpen() ?? asks)
    // What asks brings it along.
    if (!asks) attach()
  }

  function makeHost(): Host {
    host ??= createHost(typeof settings.launcher === 'string' ? settings.launcher : wordIn(language), settings.scheme, open)
    return host
  }

  function mustAsk(): boolean {
    return consent.pending().length > 0 && isSeen() && !isInner()
  }

  /** Looks for what was left, which can wait until the page has loaded. */
  function look(): void {
    if (isIdle) sweeping.sweep().catch(() => {})
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
