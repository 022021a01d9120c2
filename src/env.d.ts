/** A style sheet, bundled by the build as minified text. */
declare module '*.css?inline' {
  const css: string
  export default css
}
