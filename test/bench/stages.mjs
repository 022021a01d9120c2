// What is measured of whom, how often. A stage's jobs are run round by round, everybody once a round in another order each
// time, so that what the machine does besides hits all alike.
import { back } from './measures/back.mjs'
import { clicks } from './measures/clicks.mjs'
import { frames } from './measures/frames.mjs'
import { pageWork } from './measures/page-work.mjs'
import { paint } from './measures/paint.mjs'
import { returning } from './measures/returning.mjs'
import { thread } from './measures/thread.mjs'

export const paintConditions = {
  '×1 fast': { cpu: 1, network: 'fast' },
  '×4 fast': { cpu: 4, network: 'fast' },
  '×4 Fast 4G': { cpu: 4, network: 'Fast 4G' },
  '×4 Slow 4G': { cpu: 4, network: 'Slow 4G' },
  '×4 offline, cached': { cpu: 4, repeat: true },
}
export const returningConditions = {
  '×1 fast': { cpu: 1, network: 'fast' },
  '×4 fast': { cpu: 4, network: 'fast' },
  '×4 Slow 4G': { cpu: 4, network: 'Slow 4G' },
  '×4 Slow 4G, cached': { cpu: 4, network: 'Slow 4G', cached: true },
}
export const threadConditions = { '×1': { cpu: 1 }, '×4': { cpu: 4 } }

const name = (prefix, values) => Object.fromEntries(Object.entries(values).map(([key, value]) => [`${prefix} ${key}`, value]))

/**
 * `of` answers who takes part, `jobs` what is done with each: `[name, (browser, site, variant) => figures]`, the name standing before
 * the figures' own.
 */
export function stagesOf({ quick, rounds, everyone }) {
  const { bare, untagged, ours, peers, floors, loop, inTemplates } = everyone
  /** `rounds` is the most. */
  const times = (count) => Math.min(count, rounds ?? count)
  const main = ours.filter(({ id }) => ['core-async', 'core-bundle', 'core-inlined', 'core-sync', 'full-sync'].includes(id))
  const some = (all) => (quick ? Object.fromEntries(Object.entries(all).filter(([key]) => /×1 fast|×4 Fast 4G|^×4$|×4 fast/.test(key))) : all)
  const clickJobs = [
    ['accept', 0],
    ['accept', 100],
    ['accept', 1000],
    ['refuse', 0],
    ['refuse', 1000],
    ['open', 0],
    ['open', 1000],
  ].filter(([, inline]) => !quick || inline === 0)
  const releases = [
    [10, main.concat(loop)],
    [100, main.concat(loop)],
    [1000, main.concat(peers, loop)],
    // vanilla-cookieconsent ends here, with a full stack.
    [5000, main.concat(peers, loop).filter(({ id }) => id !== 'vanilla-cookieconsent')],
    [10_000, main.concat(loop)],
  ]

  return [
    {
      title: 'first visit: paints and banner',
      rounds: times(quick ? 1 : 4),
      of: quick ? [bare, ...main, ...peers] : [bare, ...ours, ...peers, ...floors],
      jobs: Object.entries(quick ? { '×1 fast': paintConditions['×1 fast'], '×4 Fast 4G': paintConditions['×4 Fast 4G'] } : paintConditions).map(
        ([key, condition]) => [`paint ${key}`, (...args) => paint(...args, condition)],
      ),
    },
    {
      title: 'first visit: main thread and memory',
      rounds: times(quick ? 1 : 3),
      of: [bare, ...main, ...peers, ...floors],
      jobs: Object.entries(some(threadConditions)).map(([key, condition]) => [`thread ${key}`, (...args) => thread(...args, condition)]),
    },
    {
      title: 'clicks',
      rounds: times(quick ? 1 : 2),
      of: [...main, ...peers],
      jobs: clickJobs.map(([action, inline]) => [
        `click ${action} ${inline}`,
        (browser, site, variant) => (variant[action] ? clicks(browser, site, variant, { action, inline, cpu: 4 }) : undefined),
      ]),
    },
    {
      title: 'returning visitors',
      rounds: times(quick ? 1 : 3),
      of: [untagged, ...main, ...peers],
      jobs: [
        [
          '',
          async (browser, site, variant) => {
            const conditions = some(returningConditions)
            const answers = await returning(browser, site, variant, Object.values(conditions))
            return Object.assign({}, ...Object.keys(conditions).map((key, index) => name(`returning ${key}`, answers[index])))
          },
        ],
      ],
    },
    ...(quick
      ? []
      : [
          {
            title: 'a busy page',
            rounds: times(2),
            of: [bare, ...main, ...peers],
            jobs: [['work', (...args) => pageWork(...args)]],
          },
          ...releases.map(([inline, of]) => ({
            title: `release of ${inline} scripts`,
            rounds: times(2),
            of,
            jobs: [[`release ${inline}`, (...args) => clicks(...args, { action: 'accept', inline, cpu: 1 })]],
          })),
          {
            title: 'a thousand frames',
            rounds: 1,
            of: [...main.filter(({ id }) => id === 'core-sync'), inTemplates, ...peers.filter(({ frame }) => frame), loop],
            jobs: [['frames', (...args) => frames(...args, { count: 1000 })]],
          },
          { title: 'after the answer', rounds: 1, of: [bare, ...main, ...peers], jobs: [['back', (...args) => back(...args)]] },
        ]),
  ]
}
