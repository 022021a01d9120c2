/** The banner closes before what was granted starts: the visitor sees the answer taken at once. */
export function afterPaint(work: () => void): void {
  let waiting = true
  const run = () => {
    if (waiting) work()
    waiting = false
  }
  requestAnimationFrame(() => setTimeout(run))
  // A hidden page paints nothing.
  setTimeout(run, 100)
}
