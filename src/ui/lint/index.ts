import type { Report } from '../../core/report.js'
import { contrast, createColourReader, over } from './colour.js'

/**
 * Tells developers when a site's style sheet or texts make refusing weaker than accepting (CNIL, formal notices of 12 December 2024;
 * EDPB Cookie Banner Taskforce report, 17 January 2023). A file of its own: visitors never fetch it.
 */
export function lint(layer: ParentNode, report: Report): void {
  const refuse = layer.querySelector<HTMLElement>('[part="refuse-all"]')
  const accept = layer.querySelector<HTMLElement>('[part="accept-all"]')
  if (!refuse || !accept) return
  const faults = isSeen(refuse) ? weaknesses(refuse, accept) : ['cannot be seen']
  if (faults.length > 0) report('unequal-choice', `Beside "${accept.textContent}", "${refuse.textContent}" ${faults.join(', ')}.`, refuse)
}

const isSeen = (button: HTMLElement) => button.getClientRects().length > 0 && getComputedStyle(button).visibility === 'visible'

function weaknesses(refuse: HTMLElement, accept: HTMLElement): string[] {
  const [less, more] = [measure(refuse), measure(accept)]
  const faults = {
    'is smaller': less.width < more.width - 1 || less.height < more.height - 1,
    'has smaller type': less.type < more.type,
    'has lighter type': less.weight < more.weight,
    'is harder to read': less.readable < more.readable * 0.95,
    'is fainter': less.prominent < more.prominent * 0.95 || less.opacity < more.opacity,
    'comes later': less.tab > more.tab || less.top > more.top + 1 || (Math.abs(less.top - more.top) <= 1 && less.start > more.start + 1),
    'is said in more than twice as many words': words(refuse) > 2 * words(accept),
    'says the same': refuse.textContent?.trim() === accept.textContent?.trim(),
    'shames who refuses': shaming.test(refuse.textContent ?? ''),
  }
  return Object.entries(faults).flatMap(([fault, found]) => (found ? fault : []))
}

const words = ({ textContent }: HTMLElement) => Math.max(1, textContent?.trim().split(/\s+/).length ?? 0)

/** Wordings that make a refusal look foolish, selfish or costly, in the languages where they have been seen. */
const shaming =
  /[!?]|\b(don['’]?t care|hate|miss out|worse|unfortunately|no thanks|i prefer|limited|boring|fiche|dommage|tant pis|moins bien|non merci|je préfère|leider|schlechter|lieber|verzicht\w*|peor|lástima|peggio|purtroppo|slechter|jammer)\b/i

function measure(button: HTMLElement) {
  const style = getComputedStyle(button)
  const read = createColourReader()
  const surface = over(read(backgroundBehind(button)), [1, 1, 1, 1])
  const own = over(read(style.backgroundColor), surface)
  const edge = style.borderTopStyle === 'none' || style.borderTopWidth === '0px' ? own : over(read(style.borderTopColor), surface)
  const { width, height, top, left, right } = button.getBoundingClientRect()
  return {
    width,
    height,
    top,
    start: style.direction === 'rtl' ? -right : left,
    tab: tabOrder(button),
    type: Number.parseFloat(style.fontSize),
    weight: Number(style.fontWeight),
    opacity: Number(style.opacity),
    readable: contrast(over(read(style.color), own), own),
    // What makes it stand out: its area more than its edge.
    prominent: contrast(own, surface) + contrast(edge, surface) / 10,
  }
}

/** Where Tab reaches it, among the buttons beside it. */
const tabOrder = (button: HTMLElement) => [...(button.parentElement?.children ?? [])].indexOf(button) + (button.tabIndex < 0 ? 1000 : 0)

function backgroundBehind(button: HTMLElement): string {
  for (let behind = button.parentElement; behind; behind = behind.parentElement) {
    const { backgroundColor } = getComputedStyle(behind)
    if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor
  }
  return 'white'
}
