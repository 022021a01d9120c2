/**
 * Says what was seen; what follows from it and how to mend it is known by the code: `[biscotte] code: … → README#code`.
 * Once per code and element (or text, where there is no element).
 */
export type Report = (
  /** The README's anchor. */
  code: string,
  /** What was seen, as a sentence, or as what its sentence in `sentences.ts` is made of. */
  seen: string | readonly unknown[],
  /** The element it is about, logged after the text. */
  element?: unknown,
) => void
