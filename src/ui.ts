import { afterPaint } from './after-paint.js'
import { withSiteTexts } from './core/texts.js'
import { type Dialogue, startDialogue } from './dialogue.js'
import type { LocaleFile } from './locales/locale.js'
import type { DrawnPage, Page } from './page.js'
import { mount } from './ui/index.js'
import type { Ui } from './ui/view.js'

/** Whoever is asked can answer. */
export { startRecording } from './recording.js'

/** What a page needs once somebody is asked: a file of its own. */
export const startUi = (page: Page): Promise<Dialogue> => startDialogue(page, draw)

function draw(page: DrawnPage, locale: LocaleFile): Ui {
  const { answer, host, settings, surroundings } = page
  const { load } = surroundings
  return mount({
    ...page,
    afterPaint,
    locale: withSiteTexts(locale.default, settings.texts),
    host: host.element,
    root: host.root,
    parts: { preferences: () => load('preferences.js'), more: () => load('ui.more.js'), themes: () => load('themes.js') },
    answer: (wanted, event, layer) => answer(wanted, layer === 'preferences' ? layer : 'banner', event),
  })
}
