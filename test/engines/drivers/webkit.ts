import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { vi } from 'vitest'
import { commandLimit, type Engine, type Found, startLimit, type Visitor } from './driver.js'

/** Through WebDriver, spoken here: WebKitGTK's own driver starts its MiniBrowser, on a display of its own. */
export async function startWebKit({ browser, driver, display }: Extract<Found, { name: 'webkit' }>): Promise<Engine> {
  const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const number = await firstLine(screen)
  let service: ChildProcess | undefined
  let address = ''
  /** The driver keeps one session at a time. */
  let session: string | undefined
  const end = () => {
    service?.kill()
    screen.kill()
  }
  process.on('exit', end)
  await startService()

  async function startService(): Promise<void> {
    service?.kill()
    const port = await freePort()
    service = spawn(driver, ['--host=127.0.0.1', `--port=${port}`], { env: { ...process.env, DISPLAY: `:${number}` }, stdio: 'ignore' })
    address = `http://127.0.0.1:${port}`
    await vi.waitFor(() => command('GET', `${address}/status`), { timeout: startLimit })
  }

  /** The driver now and then never answers a new session's first call, before any page is open: then another driver is asked. */
  async function startSession(tries = 4): Promise<string> {
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } } }
    try {
      return ((await command('POST', `${address}/session`, { capabilities }, startLimit / tries)) as { sessionId: string }).sessionId
    } catch (error) {
      if (tries === 1) throw error
      await startService()
      return startSession(tries - 1)
    }
  }

  async function newVisitor(): Promise<Visitor> {
    const sessionId = await startSession()
    session = `${address}/session/${sessionId}`
    const post = (name: string, body: object) => command('POST', `${address}/session/${sessionId}/${name}`, body)
    const act = async (...actions: object[]) => void (await post('actions', { actions }))
    return {
      open: async (url) => void (await post('url', { url })),
      reload: async () => void (await post('refresh', {})),
      evaluate: (expression) => post('execute/sync', { script: `return (${expression})`, args: [] }),
      clickAt: (x, y) =>
        act({
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        }),
      type: (value) =>
        act({
          type: 'key',
          id: 'keyboard',
          actions: [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ],
        }),
      escape: () =>
        act({
          type: 'key',
          id: 'keyboard',
          actions: [
            { type: 'keyDown', value: '\uE00C' },
            { type: 'keyUp', value: '\uE00C' },
          ],
        }),
      close: leave,
    }
  }

  /** Ends the browser; the driver alone would leave it running. */
  async function leave(): Promise<void> {
    const left = session
    session = undefined
    if (left) await command('DELETE', left)
  }

  return {
    newVisitor,
    async close() {
      await leave().catch(() => {})
      process.off('exit', end)
      end()
    },
  }
}

/** One command of the protocol. https://www.w3.org/TR/webdriver2/#endpoints */
async function command(method: string, address: string, body?: object, limit = commandLimit): Promise<unknown> {
  const response = await fetch(address, { method, signal: AbortSignal.timeout(limit), ...(body && { body: JSON.stringify(body) }) })
  const { value } = (await response.json()) as { value: unknown }
  if (!response.ok) throw new Error(`${method} ${new URL(address).pathname}: ${JSON.stringify(value)}`)
  return value
}

/** Xvfb writes the number of the display it has taken there. */
async function firstLine(screen: ChildProcess): Promise<string> {
  const pipe = screen.stdio[3]
  if (!pipe) throw new Error('The display has no pipe.')
  const [text] = (await once(pipe, 'data', { signal: AbortSignal.timeout(startLimit) })) as [Buffer]
  return text.toString().trim()
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
