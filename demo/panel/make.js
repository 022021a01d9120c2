/** An element with attributes and children, without a line of HTML in a string. */
export function make(name, attributes = {}, children = []) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...[children].flat())
  return element
}
