// @segment/analytics-consent-tools 2 (read 2026-11-24): a wrapper that loads Segment after an answer, drops the destinations that are not
// allowed, and stamps each event with the answer.
import type { Integration, IntegrationConsent } from '../core/integration.js'
import { stands } from './parts/follow.js'

export interface SegmentOptions {
  /** Ids that Segment's destinations are mapped to. @default the categories that are asked for */
  readonly categories?: readonly string[] | undefined
}

/** What `createWrapper` of @segment/analytics-consent-tools takes. */
export interface SegmentWrapperSettings {
  readonly shouldLoadSegment: (context: { load(options: { consentModel: 'opt-in' }): unknown; abort(options?: object): unknown }) => Promise<void>
  readonly getCategories: () => Record<string, boolean>
  readonly registerOnConsentChanged: (tell: (categories: Record<string, boolean>) => void) => void
}

/**
 * Segment, by its own wrapper.
 *
 * @example
 * const segment = segmentConsent()
 * biscotte({ integrations: [segment] })
 * createWrapper(segment.settings)(analytics).load({ writeKey })
 */
export function segmentConsent({ categories }: SegmentOptions = {}): Integration & { readonly settings: SegmentWrapperSettings } {
  let known: IntegrationConsent | undefined
  let ready: () => void = () => {}
  const answered = new Promise<void>((resolve) => {
    ready = resolve
  })
  const listeners = new Set<(categories: Record<string, boolean>) => void>()
  const ids = () => categories ?? known?.asked().map(({ id }) => id) ?? []
  const state = () => Object.fromEntries(ids().map((id) => [id, known?.allows(id) === true]))
  return {
    name: 'segment-consent',
    settings: {
      async shouldLoadSegment(context) {
        await answered
        context.load({ consentModel: 'opt-in' })
      },
      getCategories: state,
      registerOnConsentChanged: (tell) => void listeners.add(tell),
    },
    start(consent) {
      known = consent
      const tell = () => {
        // Nothing of Segment's is loaded before there is a yes it may have.
        if (ids().some((id) => consent.allows(id))) ready()
        for (const listener of listeners) listener(state())
      }
      if (stands(consent)) tell()
      return consent.on('change', tell)
    },
  }
}
