/** The banner closes before what was granted starts: the visitor sees the answer taken at once. */
export function afterPaint(work: () => void): void {
  let frame = 0
  // A hidden page paints nothing, and tests of pages replace frames by what they like.
  const timer = setTimeout(() => {
    cancelAnimationFrame(frame)
    work()
  }, 100)
  frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    setTimeout(work)
  })
}
