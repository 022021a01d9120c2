/**
 * Says what was seen, what follows from it and how to mend it: `[biscotte] code: text → README#code`.
 * Once per code and element (or text, where there is no element).
 */
export type Report = (
  /** The README's anchor. */
  code: string,
  /** What was seen. What happens now. What to do. */
  text: string,
  /** The element it is about, logged after the text. */
  element?: unknown,
) => void
