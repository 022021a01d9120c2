/**
 * Whether a cookie's name or a storage key is meant: exactly, or with any run of characters where the pattern has its
 * one `*`: `_ga_*`, `ph_*_posthog`. A `*` alone means nothing: no service owns every name.
 */
export function matchesName(pattern: string, name: string): boolean {
  const [start = '', end] = pattern.split('*')
  if (end === undefined) return name === pattern
  return pattern.length > 1 && name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end)
}

/**
 * Host and path of an absolute http or ws address, where it is written as most are, with nothing in it that a browser would read otherwise. All else
 * must be parsed, which costs microseconds.
 */
export const plainAddress = (address: string): readonly string[] =>
  /^(?:http|ws)s?:\/\/((?:[a-z\d-]+\.)*[a-z][a-z\d-]*)((?!.*(?:\/\.|%2[eE]))\/[\w./?&=%~,+:;@-]*)$/.exec(address)?.slice(1) ?? []
