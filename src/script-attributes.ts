import { attempt } from './core/attempt.js'

/** The options in the tag's `data-…` attributes: `data-policy-url` is `policyUrl`. Structured ones are given as JSON. */
export function readAttributes(tag: HTMLScriptElement): Record<string, unknown> {
  const options: Record<string, unknown> = {}
  for (const [name, text] of Object.entries(tag.dataset)) {
    options[name] = readValue(name, text ?? '')
  }
  return options
}

function readValue(name: string, text: string): unknown {
  const isOff = /^(false|off|no|0)$/i.test(text)
  if (/^[[{]/.test(text))
    return attempt(
      () => JSON.parse(text),
      () => text,
    )
  if (name === 'days') return Number(text)
  if (/^(services|signals|hosts|handOver)$/.test(name) || (name === 'integrations' && !isOff)) return text.split(/[\s,]+/).filter(Boolean)
  if (/^(reload|debug|closeButton|launcher|guard|hostOnly|integrations)$/.test(name)) return !isOff && (/^(|true|on|yes|1)$/i.test(text) || text)
  return text
}
