// How an answer goes along to a site that is listed, without a server. No page can sign anything, since every visitor can read its key; so what counts is
// who sent the visitor here. A browser says it in `document.referrer`, and no page can say it for another. An answer is taken
// only when the visitor's own browser came from a listed origin, by a top-level navigation, within a minute, and when it was made for this origin by that one.
// What a listed site itself lets strangers write into its links is the rest of the danger: its own Biscotte takes the parameter out of every
// link to a listed site before the visitor can follow it, and puts in its own. A forged no can only refuse.
import type { RecordStore } from '../core/answers.js'
import type { ConsentState } from '../core/consent.js'
import { encodeRecord } from '../core/encode.js'
import { follow } from '../core/follow.js'
import { decodeHandOver, encodeHandOver, handOn, takeOver } from '../core/hand-over.js'
import type { Settings } from '../core/settings.js'

interface Needs {
  readonly sites: readonly string[]
  readonly consent: ConsentState
  readonly settings: Settings
  readonly store: RecordStore
  readonly now: () => number
  /** Runs when these ids are known, or nothing more can be known. */
  readonly when: (ids: readonly string[], run: () => void) => void
  /** What has come along has been looked at. */
  readonly onArrived: () => void
}

export interface HandOver {
  /** Whether something has come along that has not been looked at: until then nobody is asked. */
  isArriving(): boolean
  stop(): void
}

/** In the query, as it is written: what is spelt otherwise is nobody's. */
const parameter = /([?&])biscotte=([^&]*)(&|$)/

/** Hands answers on with the visitor's own clicks, and takes what comes along. */
export function startHandOver({ sites, consent, settings, store, now, when, onArrived }: Needs): HandOver {
  const listed = new Set(sites.flatMap(originOf))
  let arriving = false
  // In a frame a click may be meant for another page.
  if (window.top !== window) listed.clear()
  arrive()
  for (const kind of strips) addEventListener(kind, strip, true)
  for (const kind of sends) addEventListener(kind, send, true)

  function arrive(): void {
    const { search, pathname, hash, origin } = location
    if (!parameter.test(search)) return
    const [, , text = ''] = parameter.exec(search) ?? []
    history.replaceState(history.state, '', pathname + without(search) + hash)
    const [from = ''] = originOf(document.referrer)
    const handed = listed.has(from) ? decodeHandOver(unpack(text), from, origin, now()) : undefined
    if (!handed) return
    arriving = true
    when(Object.keys(handed.record.choices), () => {
      const record = isClear() ? takeOver(consent, settings, handed) : undefined
      const text = record && encodeRecord(record)
      if (text && store.write(text).includes(text)) follow(consent, store.read())
      arriving = false
      onArrived()
    })
  }

  /** Where the copies of the answer here are in doubt, nothing is taken: a doubt is settled by asking. */
  function isClear(): boolean {
    const { copies, readable } = store.read()
    return readable && copies.every((copy) => copy === copies[0]) && (copies.length === 0) === (consent.record() === undefined)
  }

  /** The link to a listed site that an event is about. */
  function linkOf(event: Event): HTMLAnchorElement | HTMLAreaElement | undefined {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement || target instanceof HTMLAreaElement)
    return link && listed.has(link.origin) && link.origin !== location.origin ? link : undefined
  }

  function strip(event: Event): void {
    const link = linkOf(event)
    if (link && parameter.test(link.search)) link.search = without(link.search)
  }

  function send(event: Event): void {
    strip(event)
    const link = linkOf(event)
    const record = handOn(consent)
    const isHuman = event.isTrusted && event instanceof MouseEvent && event.button < 2
    if (!link || !record || !isHuman || link.relList.contains('noreferrer') || link.referrerPolicy === 'no-referrer') return
    const href = link.getAttribute('href') ?? ''
    const text = encodeHandOver({ from: location.origin, to: link.origin, time: now(), record })
    link.search += `${link.search ? '&' : '?'}biscotte=${pack(text)}`
    // The browser follows the link once all have heard of the click; whoever copies its address later finds it as it was.
    setTimeout(() => link.setAttribute('href', href))
  }

  return {
    isArriving: () => arriving,
    stop() {
      for (const kind of strips) removeEventListener(kind, strip, true)
      for (const kind of sends) removeEventListener(kind, send, true)
    },
  }
}

/** All that comes before a link can be followed, by whatever means. */
const strips = ['pointerdown', 'focusin', 'contextmenu', 'dragstart', 'touchstart'] as const
const sends = ['click', 'auxclick'] as const

/** A query without it, however often it is there. */
function without(search: string): string {
  const rest = search.replace(parameter, (_, before: string, __, after: string) => (after ? before : ''))
  return rest === search ? rest : without(rest)
}

/** Base64 with the letters that addresses keep as they are (RFC 4648 section 5). */
const pack = (text: string) =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text))).replace(/[+/=]/g, (letter) => ({ '+': '-', '/': '_' })[letter] ?? '')

/** Nothing where it is none. */
function unpack(packed: string): string {
  try {
    const bytes = atob(packed.replace(/-/g, '+').replace(/_/g, '/'))
    return new TextDecoder().decode(Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)))
  } catch {
    return ''
  }
}

/** The origin of an address; of `http:` only where this page has no better. */
function originOf(address: string): string[] {
  if (!URL.canParse(address)) return []
  const { origin, protocol } = new URL(address)
  return protocol === 'https:' || protocol === location.protocol ? [origin] : []
}
