import { CmpApi, CmpDisplayStatus, CmpStatus, Sections, SignalStatus } from '@iabgpp/cmpapi'
import type { IntegrationConsent } from '../../core/integration.js'
import type { GppOptions } from '../gpp.js'

export interface GppApi {
  /** Tells vendors what stands, and whether the visitor is being asked; nothing where both are known. */
  tell(consent: IntegrationConsent, isShown: boolean): void
  /** From now on everybody counts as opted out. */
  stop(): void
}

/** What the IAB writes for a question that does not arise, a yes and a no. */
const [none, yes, no] = [0, 1, 2]

/** The CMP itself, in the place of the stub. */
export function startGppApi(options: GppOptions, region: string | undefined): GppApi {
  const { cmpId = 1, cmpVersion = 1 } = options
  const section = sectionOf(region, options.section)
  const api = new CmpApi(cmpId, cmpVersion)
  api.setSupportedAPIs([...Sections.SECTION_ID_NAME_MAP].filter(([, name]) => name === section).map(([id, name]) => `${id}:${name}`))
  api.setApplicableSections([...Sections.SECTION_ID_NAME_MAP].filter(([, name]) => name === section).map(([id]) => id))
  if (!section) api.setApplicableSections([-1])
  api.setCmpStatus(CmpStatus.LOADED)
  let [last, wasShown] = ['', false]

  function write(fields: Readonly<Record<string, unknown>>): void {
    if (!section || last === JSON.stringify(fields)) return
    last = JSON.stringify(fields)
    api.setSignalStatus(SignalStatus.NOT_READY)
    fill(api, section, fields)
    api.fireSectionChange(section)
  }

  return {
    tell(consent, isShown) {
      if (isShown !== wasShown) api.setCmpDisplayStatus(isShown ? CmpDisplayStatus.VISIBLE : CmpDisplayStatus.HIDDEN)
      wasShown = isShown
      write(stateOf(consent, options))
      if (api.getSignalStatus() !== SignalStatus.READY) api.setSignalStatus(SignalStatus.READY)
    },
    stop() {
      write(stateOf({ allows: () => false, signals: () => [] }, options))
      api.setCmpStatus(CmpStatus.ERROR)
    },
  }
}

/** The section's name in the library; `undefined` where none applies. */
function sectionOf(region: string | undefined, kind: GppOptions['section']): string | undefined {
  if (region && !/^US(-|$)/.test(region)) return undefined
  const state = region && `us${region.slice(3).toLowerCase()}`
  return kind === 'state' && state && Sections.SECTION_ORDER.includes(state) ? state : 'usnat'
}

/** Values of the fields that sections of the United States have in common. Without a notice there is no valid "did not opt out". */
function stateOf(consent: Pick<IntegrationConsent, 'allows' | 'signals'>, options: GppOptions): Readonly<Record<string, unknown>> {
  const { notice = false, sale = 'marketing', sharing = 'marketing', targetedAdvertising = 'marketing', mspa = false } = options
  const told = notice === true ? yes : no
  const optOut = (id: string) => (notice === true && consent.allows(id) ? no : yes)
  return {
    SharingNotice: told,
    ProcessingNotice: told,
    SaleOptOutNotice: told,
    SharingOptOutNotice: told,
    TargetedAdvertisingOptOutNotice: told,
    SaleOptOut: optOut(sale),
    SharingOptOut: optOut(sharing),
    TargetedAdvertisingOptOut: optOut(targetedAdvertising),
    MspaCoveredTransaction: mspa ? yes : no,
    MspaOptOutOptionMode: mspa ? (mspa === 'opt-out' ? yes : no) : none,
    MspaServiceProviderMode: mspa ? (mspa === 'service-provider' ? yes : no) : none,
    MspaMode: ['opt-out', 'service-provider'].indexOf(mspa || '') + 1,
    GpcSegmentIncluded: true,
    Gpc: consent.signals().includes('gpc'),
  }
}

/** Each section has some of them. */
function fill(api: CmpApi, section: string, fields: Readonly<Record<string, unknown>>): void {
  for (const [field, value] of Object.entries(fields)) {
    try {
      api.setFieldValue(section, field, value)
    } catch {
      // A field of other states.
    }
  }
}
