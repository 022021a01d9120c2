import { attempt } from './core/attempt.js'

/** The options in the tag's `data-…` attributes: `data-policy-url` is `policyUrl`. Structured ones are given as JSON. */
export const readAttributes = ({ dataset }: HTMLScriptElement): object =>
  Object.fromEntries(Object.entries(dataset).map(([name, text = '']) => [name, readValue(name, text)]))

function readValue(name: string, text: string): unknown {
  const isOff = /^(false|off|no|0)$/i.test(text)
  if (name === 'days' || /^[[{]/.test(text))
    return attempt(
      () => JSON.parse(text),
      () => text,
    )
  if (/^(services|signals|hosts|handOver)$/.test(name) || (name === 'integrations' && !isOff)) return text.split(/[\s,]+/).filter(Boolean)
  if (/^(reload|debug|closeButton|launcher|guard|hostOnly|integrations)$/.test(name)) return !isOff && (/^(|true|on|yes|1)$/i.test(text) || text)
  return text
}
