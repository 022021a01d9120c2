import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { matchesAddress } from '../../src/catalogue/match.js'
import { type Guard, type GuardNeeds, startGuard } from '../../src/gate/guard/guard.js'
import { most } from '../../src/gate/guard/quarantine.js'

const held = (path: string) => `https://held.test/${path}`

let answer: boolean | undefined
let guard: Guard | undefined
let found: Record<string, unknown> = {}

function start(more: Partial<GuardNeeds> = {}): Guard {
  guard = startGuard({
    holds: (url) => (new URL(url).hostname === 'held.test' && answer !== true ? ['tracker'] : undefined),
    holdsCookie: (name) => (name.startsWith('held') && answer !== true ? ['tracker'] : undefined),
    holdsKey: (key) => (key.startsWith('held') && answer !== true ? ['tracker'] : undefined),
    allows: () => answer === true,
    refuses: () => answer === false,
    reach: () => ({ denied: answer === true ? [] : ['held.test'], matches: matchesAddress }),
    isNeeded: () => answer !== true,
    report: vi.fn(),
    onHeld: vi.fn(),
    onLeak: vi.fn(),
    onRelease: vi.fn(),
    ...more,
  })
  return guard
}

function say(yes: boolean | undefined): void {
  answer = yes
  guard?.update()
}

/** Stands for the network: below the guard, as a tool loaded earlier. */
function watchFetch(): unknown[][] {
  const calls: unknown[][] = []
  found.fetch = window.fetch
  window.fetch = async (...args) => {
    calls.push(args)
    return new Response('ok')
  }
  return calls
}

beforeEach(() => {
  answer = undefined
  found = {}
})

afterEach(() => {
  guard?.stop()
  Object.assign(window, found)
  document.body.replaceChildren()
  localStorage.clear()
})

/** Everything that is replaced: owner, name, part. */
const replaced: readonly (readonly [object, string, 'value' | 'get' | 'set'])[] = [
  [window, 'fetch', 'value'],
  [window, 'WebSocket', 'value'],
  [window, 'EventSource', 'value'],
  [Navigator.prototype, 'sendBeacon', 'value'],
  [XMLHttpRequest.prototype, 'open', 'value'],
  [XMLHttpRequest.prototype, 'send', 'value'],
  [Element.prototype, 'setAttribute', 'value'],
  [Element.prototype, 'innerHTML', 'set'],
  [HTMLImageElement.prototype, 'src', 'set'],
  [HTMLImageElement.prototype, 'src', 'get'],
  [HTMLScriptElement.prototype, 'src', 'set'],
  [Document.prototype, 'cookie', 'set'],
  [Document.prototype, 'write', 'value'],
  [Storage.prototype, 'setItem', 'value'],
  [WebSocket.prototype, 'constructor', 'value'],
]
const partOf = ([owner, name, part]: (typeof replaced)[number]) => Object.getOwnPropertyDescriptor(owner, name)?.[part]

describe('to the page, its functions look as ever', () => {
  test('they have the name, length, text and flags of the ones they stand for', () => {
    const describeAll = () =>
      replaced.map((entry) => {
        const { configurable, enumerable, writable } = Object.getOwnPropertyDescriptor(entry[0], entry[1]) ?? {}
        const part = partOf(entry)
        return [part.name, part.length, part.toString(), Object.keys(part), configurable, enumerable, writable]
      })
    const before = describeAll()
    const functions = replaced.map(partOf)
    start()
    expect(describeAll()).toEqual(before)
    for (const [index, entry] of replaced.entries()) {
      expect(partOf(entry), entry[1]).not.toBe(functions[index])
      expect(Function.prototype.toString.call(partOf(entry))).toContain('[native code]')
    }
  })

  test('once everything is allowed they are the very functions that were there, and again replaced after a withdrawal', () => {
    const functions = replaced.map(partOf)
    const own = ['value', 'nodeValue', 'textContent'].map((name) => Object.hasOwn(Attr.prototype, name))
    start()
    say(true)
    expect(replaced.map(partOf)).toEqual(functions)
    expect(replaced.every((entry, index) => partOf(entry) === functions[index])).toBe(true)
    expect(['value', 'nodeValue', 'textContent'].map((name) => Object.hasOwn(Attr.prototype, name))).toEqual(own)
    say(false)
    expect(partOf([window, 'fetch', 'value'])).not.toBe(functions[0])
  })

  test('classes can be extended, instances are instances, constructors are theirs', () => {
    start()
    class Request extends XMLHttpRequest {
      readonly mine = true
    }
    const request = new Request()
    request.open('GET', '/')
    expect([request.mine, request instanceof XMLHttpRequest, request.readyState]).toEqual([true, true, 1])
    class Socket extends WebSocket {
      readonly mine = true
    }
    const socket = new Socket('wss://held.test/')
    expect([socket.mine, socket instanceof WebSocket, socket instanceof Socket, socket.constructor]).toEqual([true, true, true, Socket])
    expect(WebSocket.prototype.constructor).toBe(WebSocket)
    expect(WebSocket.OPEN).toBe(1)
    expect(new Image(1, 2).width).toBe(1)
  })
})

describe('with others who replace the same functions', () => {
  test('who came earlier sees what is allowed, and what was held after a yes', async () => {
    const calls = watchFetch()
    start()
    await fetch('/own')
    const waiting = fetch(held('a'), { method: 'POST' })
    expect(calls).toEqual([['/own']])
    say(true)
    expect(await (await waiting).text()).toBe('ok')
    expect(calls).toEqual([['/own'], [held('a'), { method: 'POST' }]])
  })

  test('who came later stays when the guard goes, and the guard lets everything through from then on', async () => {
    const calls = watchFetch()
    start()
    const ours = window.fetch
    const seen: unknown[] = []
    window.fetch = (...args) => {
      seen.push(args[0])
      return ours(...args)
    }
    const later = window.fetch
    say(true)
    expect(window.fetch).toBe(later)
    await fetch(held('a'))
    answer = false
    await fetch(held('b'))
    expect(seen).toEqual([held('a'), held('b')])
    expect(calls).toHaveLength(2)
  })

  test('two guards hold a call once, whichever goes first', async () => {
    const calls = watchFetch()
    const first = start()
    const second = start()
    const waiting = fetch(held('a'))
    say(true)
    first.update()
    await waiting
    expect(calls).toHaveLength(1)
    second.stop()
    first.stop()
  })
})

describe('what belongs to a frame', () => {
  function openFrame(): Window & typeof globalThis {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    return frame.contentWindow as Window & typeof globalThis
  }

  test('is held like the page’s own: markup in its document, requests and attribute nodes that are made there', async () => {
    const calls = watchFetch()
    start()
    const inner = openFrame()
    inner.document.body.innerHTML = `<img src="${held('a')}">`
    expect(inner.document.querySelector('img')?.dataset.src).toBe(held('a'))
    const attribute = inner.document.createAttribute('src')
    attribute.value = held('b')
    const image = new Image()
    image.setAttributeNode(document.adoptNode(attribute) as Attr)
    expect(image.dataset.src).toBe(held('b'))
    const waiting = fetch(new inner.Request(held('c')))
    expect(calls).toEqual([])
    say(true)
    await waiting
    expect(calls).toHaveLength(1)
  })
})

test('a frame that has gone to another origin keeps nothing from being put back', async () => {
  const functions = replaced.map(partOf)
  start()
  const frame = document.createElement('iframe')
  document.body.append(frame)
  expect(frame.contentWindow).not.toBeNull()
  await new Promise((resolve) => {
    frame.onload = resolve
    frame.src = 'data:text/html,elsewhere'
  })
  guard?.stop()
  expect(replaced.every((entry, index) => partOf(entry) === functions[index])).toBe(true)
})

describe('a call that is held', () => {
  test('fails as in a content blocker when the visitor says no, and at once when the no was there before', async () => {
    const calls = watchFetch()
    start()
    const waiting = fetch(held('a'))
    say(false)
    await expect(waiting).rejects.toThrow(new TypeError('Failed to fetch'))
    await expect(fetch(held('b'))).rejects.toThrow(TypeError)
    expect(navigator.sendBeacon(held('c'))).toBe(false)
    say(true)
    expect(calls).toEqual([])
  })

  test('is given up when the page gives it up', async () => {
    const calls = watchFetch()
    start()
    const controller = new AbortController()
    const waiting = fetch(held('a'), { signal: controller.signal })
    controller.abort(new Error('mine'))
    await expect(waiting).rejects.toThrow('mine')
    say(true)
    expect(calls).toEqual([])
  })

  test('is held when the matcher breaks', () => {
    start({
      holds: () => {
        throw new Error('broken')
      },
      holdsCookie: () => {
        throw new Error('broken')
      },
    })
    const image = new Image()
    image.src = held('a.gif')
    expect(image.hasAttribute('src')).toBe(false)
    document.cookie = 'any=1'
    expect(document.cookie).not.toContain('any=1')
  })

  test('waits in order, and beyond the limit it fails', async () => {
    const calls = watchFetch()
    const report = vi.fn()
    start({ report })
    const waiting = Array.from({ length: most.count }, (_, index) => fetch(held(`${index}`)))
    await expect(fetch(held('more'))).rejects.toThrow(TypeError)
    expect(report.mock.calls[0]?.[0]).toBe('quarantine-full')
    say(true)
    await Promise.all(waiting)
    expect(calls.map(([url]) => url)).toEqual(Array.from({ length: most.count }, (_, index) => held(`${index}`)))
  })

  test('as an XMLHttpRequest ends in an error that its listeners and properties tell', async () => {
    start()
    const request = new XMLHttpRequest()
    const told: string[] = []
    request.open('POST', held('a'))
    request.setRequestHeader('x-own', '1')
    for (const name of ['readystatechange', 'error', 'load', 'loadend']) request.addEventListener(name, () => told.push(`${name} ${request.readyState}`))
    const ended = new Promise((resolve) => {
      request.onloadend = resolve
    })
    request.send('body')
    expect(told).toEqual([])
    say(false)
    await ended
    expect([told, request.status, request.responseText]).toEqual([['readystatechange 4', 'error 4', 'loadend 4'], 0, ''])
    request.open('GET', '/')
    expect(request.readyState).toBe(1)
  })

  test('as a synchronous XMLHttpRequest throws what the browser throws', () => {
    start()
    const request = new XMLHttpRequest()
    request.open('GET', held('a'), false)
    expect(() => request.send()).toThrow(DOMException)
  })

  test('as a connection ends in an error, and then is closed', async () => {
    start()
    const socket = new WebSocket('wss://held.test/')
    const told: string[] = []
    socket.onopen = () => told.push('open')
    socket.onerror = () => told.push(`error ${socket.readyState}`)
    const code = await new Promise((resolve) => socket.addEventListener('close', ({ code }) => resolve(code)))
    expect([told, code, socket.readyState]).toEqual([['error 3'], 1006, 3])
    expect(() => socket.send('a')).not.toThrow()
    const source = new EventSource(held('events'))
    await new Promise((resolve) => {
      source.onerror = resolve
    })
    expect(source.readyState).toBe(2)
  })
})

describe('an element that is held', () => {
  test('says the address that the page has given it', () => {
    start()
    const image = new Image()
    image.src = '//held.test/a.gif'
    image.srcset = `${held('b.gif')} 2x`
    expect([image.src, image.srcset, image.getAttribute('data-src'), image.dataset.consent]).toEqual([
      `${location.protocol}//held.test/a.gif`,
      `${held('b.gif')} 2x`,
      '//held.test/a.gif',
      'tracker',
    ])
    image.src = '/own.gif'
    image.srcset = ''
    expect([image.getAttribute('src'), image.dataset.consent, image.dataset.src]).toEqual(['/own.gif', undefined, undefined])
  })

  test('needs what its addresses of now need, not those it had', () => {
    start({ holds: (url) => [new URL(url).hostname.split('.')[0] ?? ''] })
    const image = new Image()
    image.src = 'https://one.test/a'
    image.srcset = 'https://two.test/b 2x, https://two.test/c 3x'
    expect(image.dataset.consent).toBe('one two')
    image.src = 'https://three.test/a'
    expect(image.dataset.consent).toBe('three two')
  })

  test('gets its address back in the order it was given, wherever it is', () => {
    const released: string[] = []
    start({ onRelease: (element) => released.push((element as HTMLImageElement).alt) })
    const images = ['1', '2', '3'].map((name) => {
      const image = new Image()
      image.alt = name
      image.src = held(name)
      return image
    })
    say(true)
    expect(released).toEqual(['1', '2', '3'])
    expect(images.map((image) => image.src)).toEqual(['1', '2', '3'].map(held))
  })

  test('is the gate’s to release when it stands in the page', () => {
    start()
    const frame = document.createElement('iframe')
    frame.src = held('frame')
    document.body.append(frame)
    say(true)
    expect([frame.hasAttribute('src'), frame.dataset.src, frame.dataset.consent]).toEqual([false, held('frame'), 'tracker'])
  })

  test('that the site has tagged itself is left to its tag', () => {
    start()
    const image = new Image()
    image.dataset.consent = 'functional'
    image.src = 'data:,'
    image.setAttribute('data-src', held('a'))
    expect([image.dataset.consent, image.dataset.src]).toEqual(['functional', held('a')])
    expect(guard?.pass(() => Reflect.set(image, 'src', 'data:,b'))).toBe(true)
  })
})

describe('markup with something to hold', () => {
  test('becomes the nodes it always becomes: handlers, custom elements and all', () => {
    start()
    const made = vi.fn()
    customElements.define(
      'guard-made',
      class extends HTMLElement {
        connectedCallback() {
          made(this.isConnected)
        }
      },
    )
    const box = document.createElement('table')
    document.body.append(box)
    box.innerHTML = `<tr><td onclick="this.dataset.clicked = 'yes'">cell<img src="${held('a')}"><guard-made></guard-made></td></tr>`
    const cell = box.querySelector('td')
    cell?.click()
    expect([cell?.dataset.clicked, box.querySelector('img')?.dataset.src, made.mock.calls]).toEqual(['yes', held('a'), [[true]]])
  })

  test('changes nothing of what only looks like it', () => {
    start()
    const text = `<p title="<img src='${held('a')}'>">&lt;img src="${held('b')}"&gt;</p><noscript><img src="${held('c')}"></noscript>`
    const box = document.createElement('div')
    box.innerHTML = text
    const kept = box.innerHTML
    guard?.stop()
    box.innerHTML = text
    expect(kept).toBe(box.innerHTML)
    start()
    box.innerHTML = `${text}<img src="${held('d')}">`
    expect([box.querySelectorAll('noscript *').length, box.querySelectorAll('[data-consent]').length]).toEqual([0, 1])
    expect(box.querySelector('p')?.title).toBe(`<img src='${held('a')}'>`)
  })

  test('passes untouched where there is none', () => {
    start()
    const box = document.createElement('div')
    box.innerHTML = '<img src="/own.gif"><a href="https://held.test/">link</a>'
    expect(box.innerHTML).toBe('<img src="/own.gif"><a href="https://held.test/">link</a>')
  })
})

test('a key is read back while it waits, and is gone after a no', () => {
  start()
  localStorage.setItem('held', '1')
  expect([localStorage.getItem('held'), localStorage.length]).toEqual(['1', 0])
  say(false)
  expect([localStorage.getItem('held'), localStorage.length]).toEqual([null, 0])
})

test('a cookie that was to be written is not, once it was taken back; taking back is never held', () => {
  document.cookie = 'held_before=1'
  start()
  document.cookie = 'held_before=; expires=Thu, 01 Jan 1970 00:00:00 GMT'
  expect(document.cookie).not.toContain('held_before')
  document.cookie = 'held_probe=1; path=/'
  document.cookie = 'held_probe=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT'
  document.cookie = 'held_kept=1; path=/; max-age=60'
  say(true)
  expect(document.cookie.split('; ').filter((pair) => pair.startsWith('held'))).toEqual(['held_kept=1'])
  document.cookie = 'held_kept=; path=/; max-age=0'
})

test('where nothing needs consent, nothing is replaced', () => {
  const functions = replaced.map(partOf)
  start({ isNeeded: () => false })
  expect(replaced.every((entry, index) => partOf(entry) === functions[index])).toBe(true)
})

test('the page’s own addresses pass without a question', async () => {
  const calls = watchFetch()
  const holds = vi.fn()
  start({ holds })
  for (const url of ['/a', 'b?u=https://x.test', './c', `${location.origin}/d`, 'data:,e', 'blob:f', 'about:blank', new URL('/g', location.href)])
    await fetch(url)
  expect(calls).toHaveLength(8)
  expect(holds).not.toHaveBeenCalled()
  for (const url of ['//x.test/a', '\\\\x.test/b', '/\t/x.test/c', ' https://x.test/d', 'HTTPS://x.test/e']) await fetch(url)
  expect(holds.mock.calls.map(([url]) => url)).toEqual([...'abcde'].map((name) => `${/[abc]/.test(name) ? location.protocol : 'https:'}//x.test/${name}`))
})
