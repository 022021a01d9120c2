import { installStub } from './stub.js'

/** `__tcfapi` until the CMP is there: answers `ping`, and keeps every other call. Without arguments it is asked for those; the IAB's library takes them over. */
export function installTcfStub(): void {
  const waiting: unknown[][] = []
  const api = (...call: unknown[]) => {
    const [command, , callback] = call
    if (call.length === 0) return waiting
    if (command !== 'ping') waiting.push(call)
    else if (typeof callback === 'function')
      callback({ gdprApplies: undefined, cmpLoaded: false, cmpStatus: 'stub', displayStatus: 'hidden', apiVersion: '2' }, true)
    return undefined
  }
  installStub('__tcfapi', api, ({ command, version, parameter }, callback) => [command, version, callback, parameter])
}
