import type { ComponentChildren } from 'preact'

/**
 * What `preact/jsx-runtime` is in `ui.js`, put there by the bundler: the least that {@link file://./still.ts} needs to draw. In tests
 * Preact's own takes its place; its elements have the same two properties.
 */
export const jsx = (type: unknown, props: object) => ({ type, props })
export const jsxs = jsx
export const Fragment = ({ children }: { children?: ComponentChildren }) => children
