import { afterPaint } from './after-paint.js'
import { createAnswers } from './answers.js'
import type { Biscotte, BiscotteEvents } from './api.js'
import { biscotteItself } from './catalogue/services/biscotte.js'
import { createConsent } from './core/consent.js'
import { createListeners } from './core/listeners.js'
import type { Service } from './core/service.js'
import { readSettings } from './core/settings.js'
import { followStored } from './follow.js'
import { startGate } from './gate/gate.js'
import type { Guard } from './gate/guard/guard.js'
import type { GuardedPage } from './guard.js'
import { createHost } from './host.js'
import { type CreateIntegration, startIntegrations } from './integrations.js'
import { chooseLanguage } from './language.js'
import { createLayers } from './layers.js'
import { startMarkup } from './markup.js'
import { createNonce } from './nonce.js'
import { onOtherTab } from './other-tab.js'
import { createParts, type Loaders } from './parts.js'
import { createLazyPlaceholders } from './placeholders.js'
import { createReport, type Messages } from './report.js'
import type { Layer } from './ui/view.js'
import { startTelling } from './vendor-calls.js'
import { startWithdrawal } from './withdrawal.js'

/** What differs between the script tag and the module: how the lazy files are had, and what is known beforehand. */
export interface Surroundings extends Loaders {
  readonly catalogue: readonly Service[]
  readonly languages: readonly string[]
  readonly loadMessages: () => Promise<Messages>
  /** The integrations that are part of the file, by name; and how the others are had. */
  readonly ownIntegrations?: Readonly<Record<string, CreateIntegration>> | undefined
  readonly loadIntegration?: ((name: string) => Promise<CreateIntegration>) | undefined
  /** The guard, where it is part of the file. */
  readonly ownGuard?: ((page: GuardedPage) => Guard) | undefined
  readonly ownScript?: HTMLScriptElement | undefined
}

/** The whole life of one banner on one page: what is stored, what it allows, what is held, who is asked. */
export function startBiscotte(config: unknown, { catalogue, languages, loadMessages, ownGuard, ownScript, ...loaders }: Surroundings): Biscotte {
  const report = createReport(loadMessages)
  const page = window as { [running]?: Biscotte | undefined }
  if (page[running]) {
    report('started-twice', 'Biscotte already runs on this page.')
    return page[running]
  }

  const settings = readSettings(config, catalogue, report)
  const { on, emit } = createListeners<BiscotteEvents>(reportError)
  const consent = createConsent({ settings, own: biscotteItself, catalogue, now: Date.now, onError: reportError })
  const language = chooseLanguage(settings.language, languages)
  const answers = createAnswers({ consent, settings, language, report })
  const host = createHost(typeof settings.launcher === 'string' ? settings.launcher : 'Cookies', settings.scheme, open)
  const parts = createParts({
    ...loaders,
    consent,
    settings,
    report,
    host,
    language,
    answers,
    go,
    layers: () => layers,
    releaseOnce: (element) => gate.releaseOnce(element),
  })
  const layers = createLayers({ load: parts.ui, report, onShown })
  const placeholders = createLazyPlaceholders(parts.placeholders, report)

  followStored(consent)
  // Before anything else hears of a change: what vendors are told of it, they are told first.
  const integrations = startIntegrations({ ...settings, own: loaders.ownIntegrations, load: loaders.loadIntegration, consent, report })
  const stopTelling = startTelling(consent)
  const withdrawal = startWithdrawal(consent, settings, integrations.off)
  const startGuard = typeof settings.guard === 'function' ? (settings.guard as typeof ownGuard) : settings.guard ? ownGuard : undefined
  const guard = startGuard?.({
    settings,
    consent,
    report,
    services: [...settings.services, ...catalogue.filter(({ id }) => !settings.services.some((service) => service.id === id))],
    passes: integrations.passes,
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
  const stopMarkup = startMarkup({ open, answer: (wanted, event) => answers.give(wanted, 'markup', event) })
  const stopFollowing = onOtherTab(() => followStored(consent))
  consent.on('use', () => {
    withdrawal.sweep()
    settle()
  })
  consent.on('change', (change) => {
    if (change.record && consent.decided()) layers.go('closed')
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
    acceptAll: () => answers.submit('accept-all', 'api'),
    refuseAll: () => answers.submit('refuse-all', 'api'),
    choose: (choices) => answers.submit(choices, 'api'),
    open,
    close: () => go('closed'),
    forget: answers.forget,
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
      stopTelling()
      integrations.stop()
      layers.stop()
      host.remove()
      delete document.documentElement.dataset.biscotte
      delete page[running]
    },
  }
  page[running] = biscotte
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
