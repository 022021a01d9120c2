import { type BoundFunctions, type queries, within } from '@testing-library/preact'
import { afterEach, vi } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { afterPaint } from '../../../src/after-paint.js'
import { biscotteItself } from '../../../src/catalogue/services/biscotte.js'
import type { Config } from '../../../src/core/config.js'
import { type ConsentState, createConsent } from '../../../src/core/consent.js'
import { draftRecord } from '../../../src/core/draft.js'
import type { Choices, ConsentRecord } from '../../../src/core/record.js'
import { readSettings } from '../../../src/core/settings.js'
import { createLazy } from '../../../src/lazy.js'
import english from '../../../src/locales/en.js'
import type { BannerTexts, Locale } from '../../../src/locales/locale.js'
import { mount } from '../../../src/ui/index.js'
import type { Layer } from '../../../src/ui/view.js'
import { en } from '../../texts.js'

const day = 86400

/** A site that measures, advertises and takes payments. */
export const shop: Config = {
  policyUrl: '/privacy',
  policyVersion: 'V202406',
  controller: { name: 'Example SAS', contact: 'https://example.com/contact' },
  dpo: { name: 'Privacy team', contact: 'dpo@example.com' },
  services: [
    {
      id: 'stripe',
      name: 'Stripe',
      category: 'essential',
      purpose: 'payment',
      vendor: { name: 'Stripe Payments Europe, Ltd.', country: 'IE', privacy: 'https://stripe.com/privacy' },
      cookies: [{ name: '__stripe_sid', lifetime: 1800 }],
    },
    {
      id: 'google-analytics',
      name: 'Google Analytics',
      category: 'analytics',
      purpose: 'audience',
      vendor: { name: 'Google Ireland Limited', country: 'IE', privacy: 'https://policies.google.com/privacy' },
      cookies: [{ name: '_ga', lifetime: 390 * day }, { name: '_gid', lifetime: day }, { name: 'AMP_TOKEN' }],
    },
    {
      id: 'hubspot',
      name: 'HubSpot',
      category: 'marketing',
      purpose: 'campaigns',
      cookies: [
        { name: 'hubspotutk', lifetime: 182 * day },
        { name: '__hssrc', lifetime: 0, thirdParty: true },
      ],
      storage: [{ key: 'hs_*' }, { key: 'hs_tab', area: 'session' }],
    },
    {
      id: 'hotjar',
      name: 'Hotjar',
      category: 'marketing',
      purpose: 'recordings',
      vendor: { name: 'Hotjar Limited', country: 'MT', privacy: 'https://hotjar.com/privacy' },
    },
  ],
}

export interface Scene {
  readonly ui: {
    /** Shows a layer, as the dialogue does it: one at a time, the last one asked for. */
    show(layer: Layer): Promise<void>
    destroy(): void
  }
  readonly consent: ConsentState
  readonly host: HTMLElement
  readonly root: ShadowRoot
  /** Queries by role and name, inside the shadow root. */
  readonly inside: BoundFunctions<typeof queries>
  /** What the visitor answered, with the event that was the act. */
  readonly answers: { readonly choices: Choices | 'accept-all' | 'refuse-all'; readonly event: Event }[]
  readonly asked: Layer[]
  readonly reports: string[]
}

interface Setting {
  readonly config?: Config
  readonly locale?: Locale
  readonly layer?: Layer
  /** An answer given before, and what of it was never asked. */
  readonly record?: Partial<ConsentRecord> & { readonly without?: readonly string[] }
  /** Choices of that answer. */
  readonly chosen?: Choices
}

const scenes: Scene[] = []

/** Mounts the real UI on a real consent, as the composition root does it. */
export async function visit({ config = shop, locale = en, layer = 'banner', record, chosen }: Setting = {}): Promise<Scene> {
  const reports: string[] = []
  const report = (code: string) => void reports.push(code)
  const settings = readSettings(config, [], report)
  const consent = createConsent({
    settings,
    catalogue: [],
    now: Date.now,
    onError: (error) => reports.push(String(error)),
  })
  consent.learn([biscotteItself])
  const draft = (choices: Choices) => draftRecord({ consent, settings, language: locale.language, report, now: Date.now, newId: () => 'id' }, choices, 'banner')
  if (record || chosen) consent.adopt(earlier(draft(chosen ?? {}), record ?? {}))
  const host = document.body.appendChild(document.createElement('biscotte-ui'))
  const root = host.attachShadow({ mode: 'open' })
  const answers: Scene['answers'] = []
  const asked: Layer[] = []
  let wanted: Layer = 'closed'
  let shown: Layer = 'closed'
  async function show(layer: Layer): Promise<void> {
    if (layer === wanted) return
    wanted = layer
    await drawn.ready(layer)
    if (wanted !== layer || shown === layer) return
    drawn.turn(layer)
    shown = layer
  }
  const drawn = mount({
    consent,
    settings,
    locale: firstOf(locale),
    texts: async () => locale,
    complete: async () => settings,
    createLazy,
    afterPaint,
    parts: {
      preferences: () => import('../../../src/ui/preferences/index.js'),
      more: () => import('../../../src/ui/more/index.js'),
      themes: () => import('../../../src/ui/themes/index.js'),
    },
    host,
    root,
    report,
    answer(choices, event) {
      answers.push({ choices, event })
      const all = choices === 'accept-all'
      const each = typeof choices === 'string' ? Object.fromEntries(consent.asked().map(({ id }) => [id, all])) : choices
      consent.adopt(draft(each))
      if (consent.decided()) void show('closed')
    },
    go(next) {
      asked.push(next)
      void show(next === 'closed' && !consent.decided() ? 'banner' : next)
    },
  })
  const scene = { ui: { show, destroy: drawn.destroy }, consent, host, root, inside: within(root as unknown as HTMLElement), answers, asked, reports }
  scenes.push(scene)
  await show(layer)
  if (layer === 'preferences') await whole(root)
  return scene
}

/** What is folded is drawn after the layer has been seen: Biscotte's own cookie first. */
export const whole = (root: ShadowRoot) => vi.waitUntil(() => root.querySelector('[part=category]')?.querySelector('table'), 10_000)

/** What of a language is fetched before the banner is on screen. */
function firstOf(locale: Locale): BannerTexts {
  const first = Object.fromEntries(Object.entries(locale).filter(([key]) => Object.hasOwn(english, key))) as unknown as BannerTexts
  const { essential: _, ...categories } = locale.categories
  return { ...first, categories }
}

function earlier(draft: ConsentRecord, { without = [], ...changes }: NonNullable<Setting['record']>): ConsentRecord {
  const choices = Object.fromEntries(Object.entries(draft.choices).filter(([id]) => !without.includes(id)))
  return { ...draft, choices, ...changes }
}

/** What the browser is told about the visitor's screen and wishes. */
export async function prefer(features: Readonly<Record<string, string>>): Promise<void> {
  await (cdp() as unknown as { send(method: string, params: unknown): Promise<void> }).send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  })
}

export function pageStyle(css: string): void {
  const style = document.head.appendChild(document.createElement('style'))
  style.className = 'of-the-page'
  style.textContent = css
}

/** The focused element, in whatever shadow root. */
export function focused(): Element | null {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}

/** All animations done, or given up: the banner's, which has come by itself. */
export const settled = (root: ShadowRoot) => Promise.allSettled(root.getAnimations().map((animation) => animation.finished))

afterEach(async () => {
  for (const { ui, host } of scenes.splice(0)) {
    ui.destroy()
    host.remove()
  }
  for (const node of document.querySelectorAll('.of-the-page')) node.remove()
  await prefer({})
  await page.viewport(1024, 768)
})
