import type { ComponentChildren } from 'preact'

/**
 * JSX to elements, once. The banner changes nothing but its list, so it can do without Preact: that is a third of a first visit's
 * bytes, which only who opens the preferences needs. And `ui.js` and `preferences.js` share no code, so that a cache may
 * hold them in different versions.
 */
export function draw(content: ComponentChildren): (Element | string)[] {
  if (Array.isArray(content)) return content.flatMap(draw)
  if (typeof content === 'string') return [content]
  if (typeof content !== 'object' || !content) return []
  const { type, props } = content as { type: unknown; props: { readonly children?: ComponentChildren } }
  if (typeof type === 'function') return draw(type(props))
  const { children, ...attributes } = props
  const element = document.createElement(String(type))
  for (const [name, value] of Object.entries<unknown>(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2).toLowerCase(), value as EventListener)
    else if (value !== undefined) element.setAttribute(name, String(value))
  }
  element.append(...draw(children))
  return [element]
}
