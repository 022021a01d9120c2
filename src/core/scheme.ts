/** Light or dark, where a `color-scheme` is one of them; else it is for the visitor's system to say. */
export const schemeIn = (colorScheme: string): string => /^(light|dark)\b(?!.*(light|dark))/.exec(colorScheme)?.[1] ?? ''
