/** The banner closes before what was granted starts: the visitor sees the answer taken at once. */
export function afterPaint(work: () => void): void {
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    setTimeout(work)
  })
  // A hidden page paints nothing.
  const timer = setTimeout(() => {
    cancelAnimationFrame(frame)
    work()
  }, 100)
}
