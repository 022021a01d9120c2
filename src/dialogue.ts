import type { Biscotte } from './api.js'
import { attachEarly } from './attach.js'
import { biscotteItself } from './catalogue/services/biscotte.js'
import type { Change } from './core/consent.js'
import { readServices } from './core/declared.js'
import type { ConsentRecord } from './core/record.js'
import { completeSettings } from './core/settings.js'
import { signalState } from './core/signal-state.js'
import { withoutForeign } from './foreign.js'
import { createLayers } from './layers.js'
import type { LocaleFile } from './locales/locale.js'
import type { DrawnPage, Page } from './page.js'
import type { Layer, Ui } from './ui/view.js'

/** All between the page and its visitor that is asked and shown. */
export interface Dialogue extends Pick<Biscotte, 'open' | 'close' | 'inspect'> {
  /** Asks whoever must be asked, and stops asking. */
  settle(): void
  isOpen(): boolean
  /** An embed starts to wait. */
  held(element: Element, ids: readonly string[]): void
  released(element: Element): void
  /** After each batch of changes to the page. */
  keep(): void
  /** The page has a place for the declaration. */
  declare(): void
  /** Closes what is open once all is answered. */
  follow(change: Change): void
  onAnswer(record: ConsentRecord | undefined, text: string): void
  /** What follows from a change on a locked page; `reloads`: it is loaded again already. */
  followLocked(change: Change, reloads: boolean): void
  /** More is known of services. */
  learned(): void
  stop(): void
}

/** Draws the layers, which are part of the file. */
export type DrawUi = (page: DrawnPage, locale: LocaleFile) => Ui

/** A visitor who has answered never needs it. What a site may ask for besides is another file's, and where it asks for it nobody is asked before that is there. */
export async function startDialogue(page: Page, draw: DrawUi): Promise<Dialogue> {
  const { config, consent, report, host, beyond, lock, tell, surroundings } = page
  const { load } = surroundings
  const isRead = !!surroundings.readServices
  const settings = completeSettings(page.settings, withoutForeign(config, surroundings.ownScript), report, (named, categories) =>
    isRead ? page.settings.services : readServices(named, categories, [], report),
  )
  consent.learn(isRead ? [] : [biscotteItself, ...settings.services], settings.categories)
  const drawn: DrawnPage = { ...page, settings, go, layers: () => layers, receipt: () => extras.now()?.receipt() }
  const layers = createLayers({ load: drawUi, report, onShown })
  const extras = page.createLazy(
    async () => {
      const { startExtras } = await load('extras.js')
      return startExtras(drawn)
    },
    (error) => report('ui-missing', ['What the site asks for besides'], error),
  )
  // Whoever is about to answer soon needs what releases and stops.
  const prepare = () => void load('late.js').catch(() => {})
  for (const intent of ['pointerover', 'focusin']) host.element.addEventListener(intent, prepare, { once: true })
  if (lock || settings.account || settings.receipts || settings.handOver || settings.debug || typeof settings.regime !== 'object')
    await extras.get().catch(() => {})

  return {
    settle,
    isOpen: () => layers.current() !== 'closed',
    open: () => layers.go('preferences'),
    close: () => go('closed'),
    held: (element, ids) => extras.tell(({ held }) => held(element, ids)),
    released: (element) => extras.note(({ released }) => released(element)),
    keep: () => extras.note(({ keep }) => keep()),
    declare: () => extras.tell(({ declare }) => declare()),
    follow({ record }) {
      if (record && consent.pending().length === 0) layers.go('closed')
    },
    onAnswer: (record, text) => extras.note(({ onAnswer }) => onAnswer(record, text)),
    followLocked: (change, reloads) => extras.tell(({ followLocked }) => followLocked(change, reloads)),
    learned: () => extras.note(({ learned }) => learned()),
    inspect: async () => (await extras.get()).inspect(),
    stop() {
      extras.stop(({ stop }) => stop())
      layers.stop()
    },
  }

  function settle(): void {
    const mustAsk = page.mustAsk() && !extras.now()?.isWaiting()
    if (layers.current() === (mustAsk ? 'closed' : 'banner')) layers.go(mustAsk ? 'banner' : 'closed')
    if (consent.regime().rule !== 'opt-in' && signalState(consent) === 'honoured') extras.tell(({ sayHonoured }) => void sayHonoured())
  }

  async function drawUi(): Promise<Ui> {
    // Who is asked can answer: an answer is kept in the task it is given in.
    const recording = page.recording.get().catch(() => {})
    const [locale] = await Promise.all([load(`locales/${page.language}.js`).catch(() => load('locales/en.js')), attachEarly(host), recording])
    return draw(drawn, locale)
  }

  /** Closing what is open decides nothing: who has not answered is asked again. */
  function go(layer: Layer): void {
    layers.go(layer === 'closed' && consent.pending().length > 0 ? 'banner' : layer)
  }

  function onShown(layer: Layer): void {
    page.settle()
    if (layer === 'preferences') beyond?.learning?.describe(true)
    if (layer === 'closed') tell('hide', {})
    else tell('show', { layer })
  }
}
