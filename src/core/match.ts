/**
 * Whether a cookie's name or a storage key is meant: exactly, or by its beginning when the pattern ends in `*`. A `*`
 * alone means nothing: no service owns every name.
 */
export const matchesName = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? pattern.length > 1 && name.startsWith(pattern.slice(0, -1)) : name === pattern
