/** Whether a cookie's name or a storage key is meant: exactly, or by its beginning when the pattern ends in `*`. */
export const matchesName = (pattern: string, name: string): boolean => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern)
