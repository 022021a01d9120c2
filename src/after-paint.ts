/** The banner closes before what was granted starts: the visitor sees the answer taken at once. */
export function afterPaint(work: () => void): void {
  let frame = 0
  // A hidden page paints nothing, and some pages put something else in the place of frames.
  const timer = setTimeout(() => {
    cancelAnimationFrame(frame)
    work()
  }, 100)
  try {
    frame = requestAnimationFrame(() => {
      clearTimeout(timer)
      setTimeout(work)
    })
  } catch {
    // It is seen to in time.
  }
}
