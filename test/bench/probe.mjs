// What runs in each measured page: the same in all of them, so that what it costs falls out of every comparison.

/** Seen by a person: in the window with half of its area, and at least half opaque. */
const isSeen = (element) => {
  if (!element?.isConnected) return false
  const { top, left, bottom, right, width, height } = element.getBoundingClientRect()
  const wide = Math.min(right, innerWidth) - Math.max(left, 0)
  const high = Math.min(bottom, innerHeight) - Math.max(top, 0)
  if (wide <= 0 || high <= 0 || wide * high < (width * height) / 2) return false
  let opacity = 1
  for (let node = element; node instanceof Element; node = node.assignedSlot ?? node.parentElement ?? node.getRootNode().host) {
    const style = getComputedStyle(node)
    if (style.visibility === 'hidden' && node === element) return false
    opacity *= Number(style.opacity)
  }
  return opacity >= 0.5
}

/** Watches paints, shifts and long tasks; costs nothing until something happens. */
const watch = () => {
  const bench = { shift: 0, long: [], first: undefined, largest: undefined, largestIs: undefined }
  window.bench = bench
  const on = (type, act) => new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({ type, buffered: true })
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') bench.first = startTime
  })
  on('largest-contentful-paint', ({ startTime, element }) =>
    Object.assign(bench, { largest: startTime, largestIs: element?.id || element?.localName || 'unknown' }),
  )
  on('layout-shift', ({ value }) => (bench.shift += value))
  on('longtask', ({ duration }) => bench.long.push(duration))
}

/** Looks at every frame until what `find` finds is seen; `bench.seen` is when that frame was drawn. */
const waitFor = (find) => {
  const look = () => {
    const element = find()
    if (!element || !isSeen(element)) return requestAnimationFrame(look)
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => (window.bench.seen = performance.now())
    port2.postMessage(0)
  }
  requestAnimationFrame(look)
}

/** From each trusted click to the end of the next frame. */
const timeClicks = () => {
  addEventListener(
    'click',
    ({ isTrusted, timeStamp }) => {
      if (!isTrusted) return
      window.bench.clicked = timeStamp
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => (window.bench.painted = performance.now() - timeStamp)
        port2.postMessage(0)
      })
    },
    true,
  )
}

export const watching = `(${watch})()`
export const seeing = (expression) => `{ const isSeen = ${isSeen}; (${waitFor})(() => ${expression}) }`
export const clicking = `(${timeClicks})()`
