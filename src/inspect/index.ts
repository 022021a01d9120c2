import { catalogue } from '../catalogue/all.js'
import { createSorter } from '../catalogue/sorter.js'
import { configurationOf } from './configuration.js'
import { findAll } from './find.js'
import { lockFor } from './lock.js'
import type { Inspection, InspectView } from './view.js'
import { warn } from './warn.js'

const known = new Map(catalogue.map((service) => [service.id, service]))

function look(view: InspectView): Inspection {
  const { consent } = view
  // The site's own words: services of its own, and those that it has moved.
  const own = consent.services().filter(({ id, category }) => known.get(id)?.category !== category)
  const findings = findAll(createSorter(catalogue, own), view)
  return {
    findings,
    unknown: findings.filter(({ confidence }) => confidence === 0),
    warnings: warn({ findings, consent, known }),
    configuration: configurationOf(findings, consent.services(), known),
    lock: lockFor(findings, known, view),
  }
}

/** Says what the page gets wrong. */
export function check(view: InspectView): void {
  const { findings, warnings } = look(view)
  for (const { code, seen, element } of warnings) view.report(code, seen, element)
  for (const { what, name, confidence } of findings) if (what === 'cookie' && confidence === 0) view.onUndeclared(name)
}

/** Prints what is here, how it was sorted and why, what is unknown, what is wrong, and the configuration that says all of it outright. */
export function inspect(view: InspectView): Inspection {
  const inspection = look(view)
  const { findings, unknown, warnings, configuration, lock } = inspection
  const rows = findings.map(({ what, name, category = 'unknown', service = '', confidence, why, state }) => ({
    what,
    name,
    category,
    service,
    state,
    confidence,
    why,
  }))
  console.table(rows)
  console.info(
    `[biscotte] ${findings.length} found, ${unknown.length} unknown, ${findings.filter(({ state }) => state === 'loose').length} loose without a yes.`,
  )
  for (const { code, seen, element } of warnings) view.report(code, seen, element)
  console.info(`[biscotte] To say it outright:\n${configuration}`)
  console.info(`[biscotte] To lock this site, at the top of <head>, behind <meta charset>:\n${lock.lines.join('\n')}`)
  for (const { host, directives, service, classify, allow } of lock.refused)
    console.info(
      `[biscotte] ${host} was refused (${directives.join(', ')}): ${service === undefined ? `unclassified. To have it asked for: ${classify}` : `asked for as ${service}`}. If it is your own: ${allow}`,
    )
  return inspection
}
