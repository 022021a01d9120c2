import type { ComponentChildren } from 'preact'

/**
 * JSX to elements, once. The banner changes nothing but its list, so it can do without Preact: that is a third of a first visit's
 * bytes, which only who opens the preferences needs. And `ui.js` and `preferences.js` share no code, so that a cache may
 * hold them in different versions.
 */
export function draw(content: ComponentChildren): Node {
  if (Array.isArray(content)) {
    const all = document.createDocumentFragment()
    all.append(...content.map(draw))
    return all
  }
  if (typeof content !== 'object' || !content) return document.createTextNode(typeof content === 'string' ? content : '')
  const { type, props } = content as { type: unknown; props: Readonly<Record<string, unknown>> }
  if (typeof type === 'function') return draw(type(props))
  const element = document.createElement(String(type))
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children') element.append(draw(value as ComponentChildren))
    else if (typeof value === 'function') element.addEventListener(name.slice(2).toLowerCase(), value as EventListener)
    else if (typeof value === 'string' || typeof value === 'number') element.setAttribute(name, String(value))
  }
  return element
}
