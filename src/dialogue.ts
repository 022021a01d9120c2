import { afterPaint } from './after-paint.js'
import type { Biscotte } from './api.js'
import { attachEarly } from './attach.js'
import type { Change } from './core/consent.js'
import { glance } from './core/glance.js'
import type { ConsentRecord } from './core/record.js'
import { allTexts } from './core/texts.js'
import { isDeveloped } from './developed.js'
import type { Extras } from './extras.js'
import { isForeign } from './foreign.js'
import en from './locales/en.js'
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
  const { config, consent, createLazy, report, host, beyond, lock, tell, surroundings } = page
  const { load } = surroundings
  const english: LocaleFile = { default: en, more: async () => load('locales/en.more.js') as never }
  const { settings, isSound } = glance(config, page.settings, isForeign, !!surroundings.readServices)
  let wanted: Layer = 'closed'
  let shown: Layer = 'closed'

  const checks = createLazy(
    async () => (await load('checks.js')).check(page),
    (error) => report('ui-missing', ['What reads the options'], error),
  )
  const drawn: DrawnPage = {
    ...page,
    get settings() {
      return checks.now() ?? settings
    },
    complete: checks.get,
    words,
    texts: async () => allTexts(await words(), drawn.settings.texts),
    go,
    receipt: () => extras.now()?.receipt(),
  }
  const extras = createLazy(
    async () => {
      const [{ startExtras }] = await Promise.all([load('extras.js'), checks.get()])
      return startExtras(drawn)
    },
    (error) => report('ui-missing', ['What the site asks for besides'], error),
  )
  const ui = createLazy(drawUi, () => {})

  // Whoever is about to answer soon needs what releases and stops.
  for (const intent of ['pointerover', 'focusin']) host.element.addEventListener(intent, () => page.gate.prepare(), { once: true })
  const isMore = lock || settings.account || settings.receipts || settings.handOver || settings.debug || typeof settings.regime !== 'object'
  if (isMore) await extras.get().catch(() => {})
  else if (!isSound || (settings.guard && !surroundings.startMore) || isDeveloped(settings)) checks.tell(() => {})

  return {
    settle,
    isOpen: () => wanted !== 'closed' || shown !== 'closed',
    open: () => void show('preferences'),
    close: () => go('closed'),
    held: inform('tell', 'held'),
    released: inform('note', 'released'),
    keep: inform('note', 'keep'),
    declare: inform('tell', 'declare'),
    follow({ record }) {
      if (record && consent.pending().length === 0) void show('closed')
    },
    onAnswer: inform('note', 'onAnswer'),
    followLocked: inform('tell', 'followLocked'),
    learned: inform('note', 'learned'),
    inspect: async () => (await extras.get()).inspect(),
    stop() {
      wanted = 'closed'
      extras.stop(({ stop }) => stop())
      ui.stop(({ destroy }) => destroy())
    },
  }

  /** `note`: where there are any. */
  function inform<Name extends 'held' | 'released' | 'keep' | 'declare' | 'onAnswer' | 'followLocked' | 'learned'>(
    how: 'tell' | 'note',
    name: Name,
  ): Extras[Name] {
    return ((...facts: unknown[]) => extras[how]((part) => (part[name] as (...facts: unknown[]) => void)(...facts))) as Extras[Name]
  }

  function settle(): void {
    const mustAsk = page.mustAsk() && !extras.now()?.isWaiting()
    if (wanted === (mustAsk ? 'closed' : 'banner')) void show(mustAsk ? 'banner' : 'closed')
    if (consent.regime().rule !== 'opt-in' && consent.signals().length > 0) extras.tell(({ sayHonoured }) => void sayHonoured())
  }

  /** English is at hand: in English the banner waits for no further file, and in another language it is never without words. */
  async function words(): Promise<LocaleFile> {
    return page.language === 'en' ? english : load(`locales/${page.language}.js`).catch(() => english)
  }

  async function drawUi(): Promise<Ui> {
    // Who is asked can answer: an answer is kept in the task it is given in.
    const recording = page.recording.get().catch(() => {})
    const [locale] = await Promise.all([words(), recording])
    // In the task that draws, so that browsers work out styles once.
    await attachEarly(host)
    return draw(drawn, locale)
  }

  /** Closing what is open decides nothing: who has not answered is asked again. */
  function go(layer: Layer): void {
    void show(layer === 'closed' && consent.pending().length > 0 ? 'banner' : layer)
  }

  /** Whoever opens them where there was no banner does not wait for each file to name the next. */
  function fetchAhead(): void {
    checks.tell(() => {})
    for (const file of ['preferences.js', `locales/${page.language}.more.js`] as const) load(file).catch(() => {})
  }

  /** One layer at a time, the last one asked for; decides nothing. */
  async function show(layer: Layer): Promise<void> {
    if (layer === wanted) return
    wanted = layer
    if (layer === 'preferences' && !ui.now()) fetchAhead()
    try {
      const { ready, turn } = await ui.get()
      await ready(layer)
      if (wanted !== layer || shown === layer) return
      // Before what the layer does after it, which may be to give the focus back to the launcher. To show that takes as long as all else that closes a layer.
      afterPaint(() => ui.note(page.settle))
      turn(layer)
      shown = layer
      if (layer === 'preferences') beyond?.learning?.describe(true)
      if (layer === 'closed') tell('hide', {})
      else tell('show', { layer })
    } catch (error) {
      if (wanted === layer) wanted = shown
      report('ui-missing', [ui.now() ? 'The preferences' : 'The banner'], error)
    }
  }
}
