/**
 * Whether a cookie's name or a storage key is meant: exactly, or with any run of characters where the pattern has its
 * one `*`: `_ga_*`, `ph_*_posthog`. A `*` alone means nothing: no service owns every name.
 */
export function matchesName(pattern: string, name: string): boolean {
  const [start = '', end] = pattern.split('*')
  if (end === undefined) return name === pattern
  return pattern.length > 1 && name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end)
}
