/** What an act answers; where it throws, what stands for it. */
export function attempt<Result>(act: () => Result, otherwise: (error: unknown) => Result): Result {
  try {
    return act()
  } catch (error) {
    return otherwise(error)
  }
}

export const nothing = (): undefined => {}
