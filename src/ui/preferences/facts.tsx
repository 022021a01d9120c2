import type { ComponentChildren } from 'preact'
import type { Contact } from '../../core/config.js'
import { isAddress } from '../../core/shapes.js'

/** One line of a description list; none when there is nothing to say. */
export const fact = (label: string, ...value: readonly ComponentChildren[]) =>
  value[0] && (
    <div>
      <dt>{label}</dt> <dd>{value}</dd>
    </div>
  )

/** Someone to write to: a mail address and a web address become links, anything else stays text. */
export function person(label: string, contact: Contact | undefined) {
  const at = contact?.contact ?? ''
  return fact(label, contact?.name, ' ', /^[^\s:/?]+@[^\s:/?]+$/.test(at) ? link(`mailto:${at}`, at) : at.includes(':') ? link(at, at) : at)
}

/** A link, if that is an address a visitor may be sent to; else the text alone. */
export const link = (address: string, text: string, name?: string) =>
  isAddress(address) ? (
    <a href={address} aria-label={name}>
      {text}
    </a>
  ) : (
    text
  )
