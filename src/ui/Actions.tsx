import type { View } from './view.js'

/**
 * Refuse and accept: one component, so that no layer can make one of them easier to find, to reach or to read
 * (CNIL recommendation 2020-092; EDPB Cookie Banner Taskforce report, 17 January 2023).
 */
export function Actions({ view }: { view: View }) {
  const texts = { 'refuse-all': view.locale.refuseAll, 'accept-all': view.locale.acceptAll }
  return (['refuse-all', 'accept-all'] as const).map((action) => (
    <button key={action} type="button" class="button" part={action} data-action={action} onClick={(event) => view.answer(action, event)}>
      {texts[action]}
    </button>
  ))
}
