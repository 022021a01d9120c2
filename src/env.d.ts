/** A style sheet, bundled by the build as minified text. */
declare module '*.css?inline' {
  const css: string
  export default css
}

/** The inline lock as it is pasted into pages: `dist/lock.js`. */
declare module 'text:lock' {
  const text: string
  export default text
}

/** The catalogue, or a part of it, packed by the build: see src/catalogue/packed.ts. */
declare module 'packed:*' {
  const text: string
  export default text
}

/** Every vendor's own calls of consent, by service. */
declare module 'packed:calls' {
  const calls: Readonly<Record<string, import('./core/service.js').ServiceConsent>>
  export default calls
}
