import { installStub } from './stub.js'

type Callback = (answer: unknown, success: boolean) => void

/** What is known before anything is: Global Privacy Platform, CMP API Specification, "ping". */
const ping = () => ({
  gppVersion: '1.1',
  cmpStatus: 'stub',
  cmpDisplayStatus: 'hidden',
  signalStatus: 'not ready',
  supportedAPIs: [],
  cmpId: 0,
  sectionList: [],
  applicableSections: [],
  gppString: '',
  parsedSections: {},
})

/** `__gpp` until the CMP is there. Unlike TCF's, it answers every general command at once, and keeps the listeners. */
export function installGppStub(): void {
  const waiting: unknown[][] = []
  const events: { id: number; callback: Callback; parameter: unknown }[] = []
  let last = 0

  const answers: Readonly<Record<string, (callback: Callback, parameter: unknown) => void>> = {
    ping: (callback) => callback(ping(), true),
    hasSection: (callback) => callback(false, true),
    getSection: (callback) => callback(null, true),
    getField: (callback) => callback(null, true),
    addEventListener(callback, parameter) {
      last += 1
      events.push({ id: last, callback, parameter })
      callback({ eventName: 'listenerRegistered', listenerId: last, data: true, pingData: ping() }, true)
    },
    removeEventListener(callback, id) {
      const index = events.findIndex((event) => event.id === id)
      if (index >= 0) events.splice(index, 1)
      callback({ eventName: 'listenerRemoved', listenerId: id, data: index >= 0, pingData: ping() }, true)
    },
  }

  // Without arguments, and for `events`, what it keeps: the IAB's library takes it over.
  const api = (...call: unknown[]) => {
    const [command, callback, parameter] = call
    if (call.length === 0) return waiting
    if (command === 'events') return events
    const answer = Object.hasOwn(answers, String(command)) ? answers[String(command)] : undefined
    if (!answer) waiting.push(call)
    else if (typeof callback === 'function') answer(callback as Callback, parameter)
    return undefined
  }
  installStub('__gpp', api, ({ command, version, parameter }, callback) => [command, callback, parameter, version])
}
