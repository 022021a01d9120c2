/** A style sheet, bundled by the build as minified text. */
declare module '*.css?inline' {
  const css: string
  export default css
}

/** The catalogue, or a part of it, packed by the build: see src/catalogue/packed.ts. */
declare module 'packed:*' {
  const text: string
  export default text
}
