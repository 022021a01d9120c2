import type { BannerView } from './view.js'

interface OfView {
  readonly view: BannerView
}

/**
 * Refuse and accept: one component, so that no layer can make one of them easier to find, to reach or to read
 * (CNIL recommendation 2020-092; EDPB Cookie Banner Taskforce report, 17 January 2023).
 */
export function Answers({ view }: OfView) {
  const button = (action: 'refuse-all' | 'accept-all', text: string) => (
    <button type="button" part={action} data-action={action} onClick={(event) => view.answer(action, event)}>
      {text}
    </button>
  )
  return [button('refuse-all', view.locale.refuseAll), button('accept-all', view.locale.acceptAll)]
}

export const PolicyLink = ({ view: { settings, locale } }: OfView) => (settings.policyUrl ? <a href={settings.policyUrl}>{locale.sitePolicy}</a> : null)
