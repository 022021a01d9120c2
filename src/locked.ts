import { createMatcher } from './catalogue/match.js'
import { allowServices, basePolicy } from './catalogue/policy.js'
import type { Change, ConsentState } from './core/consent.js'
import { choiceIn, timeIn } from './core/record.js'
import type { Report } from './core/report.js'
import type { Service } from './core/service.js'
import type { Settings } from './core/settings.js'
import { holdFrames, urlsOfFrames, wakeFrames } from './lock/frames.js'
import type { Keeper } from './lock/keeper.js'
import type { Lock } from './lock/lock.js'
import { findPlace } from './lock/place.js'
import { entryType } from './lock/posted.js'
import { type Refused, startRefusals } from './lock/refused.js'
import { startReload } from './lock/reload.js'
import { type Ready, storeReady } from './lock/stored.js'
import { cookieName, readCookies } from './storage/read-record.js'

export interface LockedPage {
  readonly consent: ConsentState
  readonly settings: Settings
  /** Grows. */
  readonly catalogue: readonly Service[]
  /** Whether it may still grow, by what is fetched now. */
  readonly expects: (() => boolean) | undefined
  /** Runs when these ids are known, or nothing more can be known. */
  readonly when: (ids: readonly string[], run: () => void) => void
  /** A file beside the script, where what there is to know of a service stands in one of its own. */
  readonly load: ((file: string) => Promise<object>) | undefined
  readonly report: Report
  /** The text of every copy of the record. */
  readonly copies: () => readonly string[]
  /** Lets live what is allowed, as far as the policy in force lets it. */
  readonly release: () => void
}

/** The lazy file's one promise. */
export interface LockedModule {
  keepLock(lock: Lock, page: LockedPage): Keeper
}

const day = 864e5

/** After that long, milliseconds, code that answers has been told to by a visitor. */
const settled = 3000

/** The life of a locked page: asks for what was refused, makes the policy for what was answered, and has it take the other's place. */
export function keepLock(lock: Lock, { consent, settings, catalogue, expects, when, load, report, copies, release }: LockedPage): Keeper {
  const byHeader = settings.lock === 'header'
  const place = byHeader ? undefined : findPlace(lock.policy !== undefined)
  /** By id, of services whose files have been read. */
  const details = new Map<string, Partial<Service>>()
  /** Refused by a host that may turn out to be known. */
  const unsorted: (() => void)[] = []
  let matcher = createMatcher(everyService())
  const base = allowServices(place?.policy ?? basePolicy(settings), [])
  const reload = startReload()

  const inForce = byHeader ? undefined : (lock.policy ?? base)
  let isLoading = false
  let openAtFirst: ReadonlySet<string> = new Set()
  const refusals = startRefusals(lock, onRefused)
  lock.all = refusals.all
  if (place?.fault) report('lock-fault', place.fault)
  inform(start)
  if (entryType() === 'reload') void whenLoaded().then(wakeFrames)

  /** The site's services first: they are what its visitors are asked for. */
  function everyService(): readonly Service[] {
    const own = consent.services()
    return [...own, ...catalogue.filter(({ id }) => !own.some((service) => service.id === id))]
  }

  /** What the visitor answered on other pages counts here, though nothing of it is refused any more; what it needs is read first. */
  function inform(then: () => void): void {
    when(Object.keys(consent.record()?.choices ?? {}), async () => {
      const record = consent.record()
      consent.use(everyService().flatMap(({ id }) => (record && choiceIn(record, id) !== undefined ? [id] : [])))
      await Promise.all(allowed().map(({ id }) => detail(id)))
      then()
    })
  }

  async function detail(id: string): Promise<void> {
    if (!load || details.has(id) || !catalogue.some((service) => service.id === id)) return
    const file = await load(`services/${id}.js`).catch(() => ({}))
    details.set(id, (Object.values(file)[0] as Service | undefined) ?? {})
  }

  function isEssential(id: string): boolean {
    return everyService().find((service) => service.id === id)?.category === 'essential'
  }

  /** What is essential, and what the visitor has said yes to: under a lock nothing passes without, whatever regime holds. */
  function allowed(): readonly Service[] {
    const record = consent.record()
    return consent
      .services()
      .filter(({ id }) => consent.allows(id) && (isEssential(id) || (record && choiceIn(record, id) === true)))
      .map((service) => ({ ...details.get(service.id), ...service }))
  }

  /** Unknown hosts stay locked, unless the site has said that they may pass once everything is granted. */
  function wanted(): string {
    return settings.unknown === 'allow' && consent.verdict() === 'accepted' ? '' : allowServices(base, allowed())
  }

  /** The policy for the answer that stands; `undefined` where the static one says it all, or the lock could not match it. */
  function ready(): Ready | undefined {
    const record = consent.record()
    const [text, other] = new Set(copies())
    const policy = wanted()
    if (!record || !place || place.fault || text === undefined || other !== undefined || policy === base) return undefined
    const version = place.script.dataset.policyVersion
    if ((version ?? '') !== settings.policyVersion) {
      report('lock-version', `The lock's tag says the policy version "${version ?? ''}", Biscotte's own "${settings.policyVersion}".`)
      return undefined
    }
    const times = allowed().map(({ id }) => (isEssential(id) ? record.time : timeIn(record, id)))
    return { policy, record: text, version, from: Math.max(...times) - day, until: Math.min(...times) + settings.days * day }
  }

  function start(): void {
    openAtFirst = new Set(lock.policy === undefined && !byHeader ? [] : allowed().map(({ id }) => id))
    const stored = storeReady(ready())
    if (byHeader || lock.policy !== undefined || !stored) return
    // Never twice in a row, so that no failure of any storage can make it go round.
    if (stored === 'new' && settings.reload && entryType() !== 'reload') void loadAgain(false)
    else report('lock-shut', 'An answer stands, and the lock has not found the policy that was stored for it.')
  }

  function onRefused({ host, url }: Refused, directive: string): void {
    const isFrame = /^(frame|child|object)-src/.test(directive)
    const urls = isFrame ? urlsOfFrames(host) : [url]
    for (const address of urls.length > 0 ? urls : [url]) sort(address, host, directive)
    if (isFrame) holdFrames(host, (address) => held(matcher.url(address)?.service.id))
  }

  function sort(address: string, host: string, directive: string): void {
    const service = matcher.url(address)?.service
    if (!service && expects?.()) unsorted.push(() => onRefused({ host, url: address, directives: new Set() }, directive))
    else if (!service) report('lock-unknown', `${host} was refused (${directive}); it belongs to no service that is known.`)
    else if (openAtFirst.has(service.id) || isEssential(service.id))
      report('lock-sources', `${host} was refused (${directive}) though it belongs to ${service.id}, which may load.`)
    else consent.use([service.id])
  }

  /** The id whose placeholder may stand there: what is allowed would be let live again at once. */
  function held(id: string | undefined): string | undefined {
    return id === undefined || consent.allows(id) || isEssential(id) ? undefined : id
  }

  async function loadAgain(isAct: boolean): Promise<void> {
    if (isLoading) return
    isLoading = true
    // Before a page has loaded, a browser may take a reload for a visit: what is not the visitor's own act could go round.
    if (!isAct) await whenLoaded()
    const why = await reload.attempt()
    isLoading = false
    if (why === undefined) return
    report('lock-next-page', why)
    release()
  }

  /** What was refused so far would load now. */
  function opens(): boolean {
    const before =
      inForce ??
      allowServices(
        base,
        allowed().filter(({ id }) => openAtFirst.has(id) || isEssential(id)),
      )
    return (wanted() === '' && before !== '') || allowServices(before, allowed()) !== allowServices(before, [])
  }

  /** What was let load may still run, and has no switch of its own. */
  function closes({ revoked }: Change): boolean {
    return everyService().some(
      (service) => revoked.includes(service.id) && !service.consent?.stops && openAtFirst.has(service.id) && allowServices(base, [service]) !== base,
    )
  }

  /** Why the page is not loaded again by itself. */
  function hindrance({ record }: Change, opening: boolean, stored: boolean): string | undefined {
    if (!settings.reload) return 'The option reload is off.'
    if (document.hidden) return 'The page is not in front.'
    if (opening && !(byHeader ? readCookies(cookieName(settings)).length > 0 : stored)) return 'The policy for the answer cannot be stored.'
    // A site that answers by itself on each page view must not go round; one with a banner of its own may be answered.
    const isOwn = navigator.userActivation?.isActive && performance.now() > settled
    if (record?.means === 'api' && !isOwn && entryType() === 'reload') return 'The answer was given by code.'
    return undefined
  }

  function answer(change: Change, reloads: boolean): void {
    const stored = storeReady(ready()) !== undefined
    if (reloads) return
    const opening = opens()
    const needed = opening || closes(change)
    const why = needed ? hindrance(change, opening, stored) : undefined
    if (needed && why === undefined) return void loadAgain(change.record?.means !== 'api')
    if (why !== undefined) report('lock-next-page', why)
    release()
  }

  return {
    follow(change, reloads) {
      // A withdrawal holds at once; what is granted may have to be looked up.
      if (change.revoked.length > 0) storeReady(undefined)
      inform(() => answer(change, reloads))
    },
    learned() {
      matcher = createMatcher(everyService())
      for (const again of unsorted.splice(0)) again()
    },
    stop() {
      refusals.stop()
      reload.stop()
    },
  }
}

const whenLoaded = () =>
  new Promise<unknown>((resolve) => {
    if (document.readyState === 'complete') resolve(undefined)
    else addEventListener('load', resolve, { once: true })
  })
